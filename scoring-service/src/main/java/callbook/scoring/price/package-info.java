/** What the tape says: bars, the prints that can be read from them, and which rows are refused at the door. */
package callbook.scoring.price;
