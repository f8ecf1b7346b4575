/**
 * When markets trade: sessions, holidays, early closes, and which market a kind of instrument trades on. One class a market; it
 * knows no
 * price.
 */
package callbook.scoring.calendar;
