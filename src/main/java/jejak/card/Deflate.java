package jejak.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Packs bytes as RFC 1951 (DEFLATE) says, in one block with codes of its own.
 *
 * <p>The JDK's own packer is the zlib it was built with, and two builds give two results; here every JDK gives the same bytes.
 * Repetitions are looked for only where a flat picture has them: just before, and in the two rows above.
 */
final class Deflate {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 4;
    private static final int END = 256;
    private static final int LONGEST_CODE = 15;
    /** RFC 1951, 3.2.7: the order in which the lengths of the code length codes are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    private int held;
    private int bits;

    private Deflate() {}

    /** @param row how many bytes lie between one and the one below it */
    static byte[] of(byte[] data, int row) {
        return new Deflate().pack(data, row);
    }

    private byte[] pack(byte[] data, int row) {
        int[] tokens = tokens(data, row);
        int[] literals = new int[286];
        int[] distances = new int[30];
        for (int token : tokens) {
            if (token >= 0) {
                literals[token]++;
            } else {
                literals[lengthSymbol(length(token))]++;
                distances[distanceSymbol(distance(token))]++;
            }
        }
        literals[END]++;
        literals[0]++; // a code needs two symbols
        distances[0]++; // the same
        distances[1]++;
        int[] literalLengths = lengths(literals);
        int[] distanceLengths = lengths(distances);
        head(literalLengths, distanceLengths);
        int[] literalCodes = codes(literalLengths);
        int[] distanceCodes = codes(distanceLengths);
        for (int token : tokens) {
            if (token >= 0) {
                put(literalCodes[token], literalLengths[token]);
                continue;
            }
            int length = length(token);
            int symbol = lengthSymbol(length);
            put(literalCodes[symbol], literalLengths[symbol]);
            put(length - lengthBase(symbol), lengthExtra(symbol));
            int distance = distance(token);
            int far = distanceSymbol(distance);
            put(distanceCodes[far], distanceLengths[far]);
            put(distance - distanceBase(far), distanceExtra(far));
        }
        put(literalCodes[END], literalLengths[END]);
        if (bits > 0) out.write(held);
        return out.toByteArray();
    }

    /** A byte as it is, or a repetition as a negative number. */
    private static int[] tokens(byte[] data, int row) {
        int[] back = {1, row, row - 1, row + 1, 2 * row};
        int[] tokens = new int[data.length];
        int count = 0;
        int at = 0;
        while (at < data.length) {
            int longest = 0;
            int from = 0;
            for (int distance : back) {
                if (distance > at) continue;
                int length = same(data, at, distance);
                if (length > longest) {
                    longest = length;
                    from = distance;
                }
                if (longest == LONGEST) break; // as most are: nothing is longer
            }
            if (longest >= SHORTEST) {
                tokens[count++] = -(longest << 16 | from);
                at += longest;
            } else {
                tokens[count++] = data[at++] & 0xff;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    private static int same(byte[] data, int at, int distance) {
        int most = Math.min(LONGEST, data.length - at);
        int other = Arrays.mismatch(data, at, at + most, data, at - distance, at - distance + most);
        return other < 0 ? most : other;
    }

    private static int length(int token) {
        return -token >> 16;
    }

    private static int distance(int token) {
        return -token & 0xffff;
    }

    private void head(int[] literals, int[] distances) {
        put(1, 1); // the last block
        put(2, 2); // with codes of its own
        put(literals.length - 257, 5);
        put(distances.length - 1, 5);
        put(ORDER.length - 4, 4);
        for (int symbol : ORDER) put(symbol > LONGEST_CODE ? 0 : 4, 3); // sixteen lengths of four bits each
        for (int length : literals) put(Integer.reverse(length) >>> 28, 4);
        for (int length : distances) put(Integer.reverse(length) >>> 28, 4);
    }

    private record Node(int weight, int order, int symbol, Node left, Node right) {}

    /** Huffman's lengths; where one grows too long, the weights are made more alike. */
    private static int[] lengths(int[] weights) {
        int[] scaled = weights.clone();
        while (true) {
            int[] lengths = new int[scaled.length];
            if (depths(tree(scaled), 0, lengths) <= LONGEST_CODE) return lengths;
            for (int i = 0; i < scaled.length; i++) scaled[i] = (scaled[i] + 1) / 2;
        }
    }

    private static Node tree(int[] weights) {
        PriorityQueue<Node> queue =
                new PriorityQueue<>(Comparator.comparingInt(Node::weight).thenComparingInt(Node::order));
        for (int i = 0; i < weights.length; i++) if (weights[i] > 0) queue.add(new Node(weights[i], i, i, null, null));
        int order = weights.length;
        while (queue.size() > 1) {
            Node left = queue.remove();
            Node right = queue.remove();
            queue.add(new Node(left.weight + right.weight, order++, -1, left, right));
        }
        return queue.remove();
    }

    private static int depths(Node node, int depth, int[] lengths) {
        if (node.symbol >= 0) {
            lengths[node.symbol] = depth;
            return depth;
        }
        return Math.max(depths(node.left, depth + 1, lengths), depths(node.right, depth + 1, lengths));
    }

    /** RFC 1951, 3.2.2, with the bits of each code turned round, since they are written from the other end. */
    private static int[] codes(int[] lengths) {
        int[] next = new int[LONGEST_CODE + 2];
        for (int length : lengths) if (length > 0) next[length + 1]++;
        for (int i = 1; i < next.length; i++) next[i] += next[i - 1];
        int[] first = new int[LONGEST_CODE + 1];
        int code = 0;
        for (int i = 1; i <= LONGEST_CODE; i++) {
            code = (code + next[i] - next[i - 1]) << 1;
            first[i] = code;
        }
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) codes[i] = Integer.reverse(first[lengths[i]]++) >>> (32 - lengths[i]);
        }
        return codes;
    }

    private static int lengthSymbol(int length) {
        if (length == LONGEST) return 285;
        if (length < 11) return 254 + length;
        int extra = 29 - Integer.numberOfLeadingZeros(length - 3);
        return 261 + 4 * extra + ((length - 3) >> extra & 3);
    }

    private static int lengthExtra(int symbol) {
        return symbol < 265 || symbol == 285 ? 0 : (symbol - 261) >> 2;
    }

    private static int lengthBase(int symbol) {
        if (symbol == 285) return LONGEST;
        if (symbol < 265) return symbol - 254;
        return 3 + (4 + (symbol - 261 & 3) << lengthExtra(symbol));
    }

    private static int distanceSymbol(int distance) {
        if (distance < 5) return distance - 1;
        int extra = 30 - Integer.numberOfLeadingZeros(distance - 1);
        return 2 + 2 * extra + ((distance - 1) >> extra & 1);
    }

    private static int distanceExtra(int symbol) {
        return symbol < 4 ? 0 : (symbol - 2) >> 1;
    }

    private static int distanceBase(int symbol) {
        return symbol < 4 ? symbol + 1 : 1 + (2 + (symbol & 1) << distanceExtra(symbol));
    }

    private void put(int value, int count) {
        held |= value << bits;
        bits += count;
        while (bits >= 8) {
            out.write(held);
            held >>>= 8;
            bits -= 8;
        }
    }
}
