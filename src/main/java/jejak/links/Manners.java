package jejak.links;

import java.time.Duration;

/**
 * How a host is treated, and for how long it is waited for.
 *
 * @param connect for a connection
 * @param answer for the head of an answer, connection included
 * @param pause between two requests to one host
 * @param tries how often a page is asked for at most, after its head, where the fault may pass
 * @param backoff before the second try; doubled for each after it
 * @param longestWait the longest time a host may ask to be left alone ({@code Retry-After}) that is waited for
 * @param atOnce how many hosts are asked at a time
 * @param redirects followed at most
 * @param allowsPrivate whether addresses of this machine and of private networks may be asked: for tests alone
 */
public record Manners(
        Duration connect,
        Duration answer,
        Duration pause,
        int tries,
        Duration backoff,
        Duration longestWait,
        int atOnce,
        int redirects,
        boolean allowsPrivate) {

    public static final Manners POLITE = new Manners(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            2,
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            8,
            10,
            false);

    /** For a server on this machine, which minds nothing. */
    public static final Manners LOOPBACK = new Manners(
            Duration.ofSeconds(1),
            Duration.ofMillis(400),
            Duration.ZERO,
            2,
            Duration.ofMillis(20),
            Duration.ofSeconds(2),
            8,
            10,
            true);
}
