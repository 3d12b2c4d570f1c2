/** The command line: one class a command, exit codes, and the only place that reads the clock. */
package jejak.cli;
