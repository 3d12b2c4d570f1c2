package jejak.links;

import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * One answer to one request, or what came instead of it.
 *
 * @param status 0 where there was none
 * @param fault why there was none
 */
record Reply(int status, HttpHeaders headers, byte[] body, Optional<Fault> fault) {
    static final HttpHeaders NONE = HttpHeaders.of(java.util.Map.of(), (name, value) -> true);

    /** Why nothing was heard. */
    enum Fault {
        NO_HOST("its host cannot be found", false),
        PRIVATE("it lies in a private network, where no reader can go", false),
        TIME("it did not answer in time", true),
        CONNECTION("it cannot be connected to", true),
        CUT_OFF("it hung up before it had answered", true),
        CERTIFICATE("its certificate is not one that browsers trust", false),
        TLS("it does not speak TLS as browsers do", true);

        private final String words;
        private final boolean mayPass;

        Fault(String words, boolean mayPass) {
            this.words = words;
            this.mayPass = mayPass;
        }

        String words() {
            return words;
        }
    }

    static Reply of(Fault fault) {
        return new Reply(0, NONE, new byte[0], Optional.of(fault));
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        boolean leads = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return leads && headers.firstValue("location").isPresent();
    }

    /** Whether the same request may fare better a little later. */
    boolean mayPass() {
        return fault.map(f -> f.mayPass)
                .orElse(status == 429 || status == 408 || status == 500 || status >= 502 && status <= 504);
    }

    /** Whether the host answers, and keeps the page from programs. */
    boolean isRefusal() {
        return switch (status) {
            case 401, 402, 403, 406, 407, 418, 421, 425, 429, 451, 503, 999 -> true;
            default -> false;
        };
    }
}
