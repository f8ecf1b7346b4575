/** Measures the services as they are packaged against what the same machine does without them, and prints ratios. */
package callbook.deploy.bench;
