package jejak.links;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.links.Answer.Outcome;

/** Follows one address to where it leads today. */
final class LinkVisit {
    private final Web web;
    private final Instant now;
    private final String url;
    private final List<Answer.Hop> hops = new ArrayList<>();

    private LinkVisit(Web web, Instant now, String url) {
        this.web = web;
        this.now = now;
        this.url = url;
    }

    static Answer of(URI uri, Web web, Instant now) {
        return new LinkVisit(web, now, uri.toString()).follow(uri);
    }

    private Answer follow(URI first) {
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
        Set<String> seen = new HashSet<>();
        URI at = first;
        while (true) {
            Reply reply = web.look(at, cookies);
            if (!reply.isRedirect()) return judge(reply);
            String location = reply.headers().firstValue("location").orElseThrow();
            Optional<URI> next = Address.resolve(at, location);
            if (next.isEmpty()) return rotten(reply, "it leads on to something that is no web page");
            hops.add(new Answer.Hop(reply.status(), next.get().toString()));
            // with a cookie the same address may answer otherwise the second time
            boolean isNew = seen.add(at + " " + cookies.getCookieStore().getCookies());
            if (!isNew) return rotten(reply, "it leads round in a circle");
            if (hops.size() > web.manners().redirects()) {
                return rotten(reply, "it leads on more than " + web.manners().redirects() + " times");
            }
            at = next.get();
        }
    }

    private Answer judge(Reply reply) {
        if (reply.fault().isPresent()) return rotten(reply, reply.fault().get().words());
        if (reply.isGood()) return answer(reply, Outcome.ALIVE, "");
        if (reply.isRefusal()) return answer(reply, Outcome.UNSURE, "its host answers programs with " + reply.status());
        if (reply.status() >= 500) return rotten(reply, "its host is broken and answers with " + reply.status());
        if (reply.status() == 404 || reply.status() == 410) {
            return rotten(reply, "the page is gone (" + reply.status() + ")");
        }
        return rotten(reply, "its host answers with " + reply.status());
    }

    private Answer rotten(Reply reply, String words) {
        return answer(reply, Outcome.ROTTEN, words);
    }

    private Answer answer(Reply reply, Outcome outcome, String words) {
        Optional<Integer> status = reply.status() == 0 ? Optional.empty() : Optional.of(reply.status());
        return new Answer(url, now, outcome, status, hops, words);
    }
}
