package jejak.site;

import jejak.model.Actor;

/** One end of a flow of money, resolved. */
public sealed interface Counterparty {

    /** The same for the same party: a plain name is never an actor's id, since the actor would answer to it. */
    String key();

    record Known(Actor actor) implements Counterparty {
        @Override
        public String key() {
            return actor.id().text();
        }
    }

    /** A name without a page of its own, as the author wrote it. */
    record Plain(String name) implements Counterparty {
        @Override
        public String key() {
            return name;
        }
    }
}
