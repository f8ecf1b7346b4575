/**
 * Whether to believe a writer: what was written, what came of it, and how sure one can be with so few cases. Each memo is
 * counted under the keys of a grouping; what is counted adds up in any order, so that sums of days can stand in for a scan.
 */
package callbook.scoring.record;
