package io.pulsrag.geo;

/**
 * How many words a name can have that begins with given words, so that a text is not looked up at
 * every length. It may say too many where two beginnings share a slot, never too few. Not safe for
 * use while names are added; afterwards by many threads.
 */
final class NameStarts {
  private static final int LONGEST = Byte.MAX_VALUE;

  /** By the hash of the first two words of a name, or of its only one: the most words. */
  private final byte[] most;

  /**
   * @param names about as many names as will be added
   */
  NameStarts(int names) {
    this(new byte[Integer.highestOneBit(Math.max(16, names)) * 16]);
  }

  private NameStarts(byte[] most) {
    this.most = most;
  }

  static NameStarts read(TableReader in) {
    return new NameStarts(in.bytes());
  }

  void write(TableWriter out) {
    out.bytes(most);
  }

  /** Adds a name whose words are parted by single spaces. */
  void add(String name) {
    int words = 1;
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words += c == ' ' ? 1 : 0;
      if (words < 3) {
        hash = 31 * hash + c;
      }
    }
    int slot = slot(hash);
    most[slot] = (byte) Math.max(most[slot], Math.min(LONGEST, words));
  }

  /**
   * The most words of a name that begins with these words, at least as many as there are.
   *
   * @param first the first word
   * @param second the second word; empty when there is none
   * @return 0 when no name begins so
   */
  int longest(String first, String second) {
    int alone = most[slot(first.hashCode())] > 0 ? 1 : 0;
    if (second.isEmpty()) {
      return alone;
    }
    int hash = 31 * first.hashCode() + ' ';
    for (int i = 0; i < second.length(); i++) {
      hash = 31 * hash + second.charAt(i);
    }
    int both = most[slot(hash)];
    return both > 1 ? both : Math.max(both > 0 ? 2 : 0, alone);
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9 >>> 8) & most.length - 1;
  }
}
