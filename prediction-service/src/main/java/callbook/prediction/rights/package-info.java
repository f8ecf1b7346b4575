/** Who may store something here. One filter decides, so that accounts can take its place. */
package callbook.prediction.rights;
