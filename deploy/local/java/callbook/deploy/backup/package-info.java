/**
 * A backup is one file with an online copy of a PostgreSQL server's data directory and the write-ahead log that makes it
 * whole, so that all databases in it are of the same instant.
 */
package callbook.deploy.backup;
