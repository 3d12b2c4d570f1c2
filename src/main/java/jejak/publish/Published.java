package jejak.publish;

/**
 * What a commit did to the output.
 *
 * @param changed files that are new or have other bytes than before
 * @param unchanged files that were there already, byte for byte
 * @param removed files of the site before that the new one lacks
 * @param bytes size of the whole new site, without its manifest and kept dotfiles
 */
public record Published(int changed, int unchanged, int removed, long bytes) {}
