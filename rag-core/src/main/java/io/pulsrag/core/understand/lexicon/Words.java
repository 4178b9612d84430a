package io.pulsrag.core.understand.lexicon;

import io.pulsrag.core.understand.text.PhraseBook;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.Token;
import io.pulsrag.core.understand.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of one language and the concepts that they mean. */
final class Words {
  /** The key of every phrase: which concept is meant is told by the accents too. */
  private static final String KNOWN = "known";

  private record Entry(String concept, Concept.Word word) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final PhraseBook book;

  Words(Collection<Concept> concepts, Function<Concept, List<Concept.Word>> words) {
    PhraseBook.Builder phrases = PhraseBook.builder();
    for (Concept concept : concepts) {
      for (Concept.Word word : words.apply(concept)) {
        phrases.add(KNOWN, word.text());
        Tokens tokens = Tokens.of(word.text());
        add(stems(tokens, 0, tokens.size()), new Entry(concept.id(), word));
      }
    }
    book = phrases.build();
  }

  private void add(String stems, Entry entry) {
    List<Entry> known = entries.computeIfAbsent(stems, key -> new ArrayList<>());
    for (Entry other : known) {
      boolean told = other.word().strict() && entry.word().strict();
      if (!told && !other.concept().equals(entry.concept())) {
        throw new IllegalArgumentException(
            "'%s' stands for two concepts: '%s' and '%s'"
                .formatted(entry.word().text(), other.concept(), entry.concept()));
      }
    }
    known.add(entry);
  }

  Set<String> vocabulary() {
    return book.vocabulary();
  }

  List<Lexicon.Mention> mentions(Tokens tokens) {
    List<Lexicon.Mention> mentions = new ArrayList<>();
    boolean accents = tokens.accented();
    for (Found found : book.findAll(tokens)) {
      Entry entry = meant(tokens, found, accents);
      if (entry != null) {
        mentions.add(
            new Lexicon.Mention(entry.concept(), found.from(), found.to(), entry.word().weight()));
      }
    }
    return mentions;
  }

  private @Nullable Entry meant(Tokens tokens, Found found, boolean accents) {
    Entry best = null;
    for (Entry entry : entries.getOrDefault(stems(tokens, found.from(), found.to()), List.of())) {
      boolean fits = !accents || !entry.word().strict() || sameAccents(tokens, found, entry.word());
      if (fits && (best == null || entry.word().weight() > best.word().weight())) {
        best = entry;
      }
    }
    return best;
  }

  private static boolean sameAccents(Tokens tokens, Found found, Concept.Word word) {
    List<Token> written = Tokens.of(word.text()).list();
    for (int i = 0; i < written.size(); i++) {
      String is = tokens.get(found.from() + i).text().toLowerCase(Locale.ROOT);
      if (!is.startsWith(written.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static String stems(Tokens tokens, int from, int to) {
    if (to == from + 1) {
      return tokens.get(from).stem();
    }
    var stems = new StringBuilder();
    for (int i = from; i < to; i++) {
      stems.append(i > from ? " " : "").append(tokens.get(i).stem());
    }
    return stems.toString();
  }
}
