package jejak.build;

/** Hears how far a long build has come. May be called from many threads. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void stage(String name, int total) {
            // nobody watches
        }

        @Override
        public void step() {
            // nobody watches
        }
    };

    /** @param total steps to come, 0 where that is not known */
    void stage(String name, int total);

    void step();
}
