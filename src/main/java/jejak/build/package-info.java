/** Runs the stages in order, on all cores. {@link jejak.build.Build} shows the whole path. */
package jejak.build;
