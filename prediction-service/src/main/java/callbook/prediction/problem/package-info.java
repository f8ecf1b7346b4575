/** Refusals as RFC 9457 problems, and the checks every request passes before a feature sees it. */
package callbook.prediction.problem;
