/**
 * What came of a call: a pure function of the call, the prints, the calendars and the version of the rule. First the calendar
 * decides which
 * moments count (plan), then the bars say what the prices were (readings), then the legs are compared and folded into a
 * verdict.
 */
package callbook.scoring.settlement;
