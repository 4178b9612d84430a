package io.pulsrag.core.lucene;

import io.pulsrag.core.lucene.Fields.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Texts to words. The exact form splits at word borders (Unicode Standard Annex 29), takes case,
 * elided articles, possessives and accents away; stems are made of exact words, so that a word
 * written with or without its accents has one stem.
 */
final class Analysis {

  private static final Map<Form, Analyzer> OF_TEXT = new EnumMap<>(Form.class);
  private static final Map<Form, Analyzer> OF_WORD = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      OF_TEXT.put(form, new OfText(form));
      OF_WORD.put(form, new OfWord(form));
    }
  }

  /** Analyses each text field in its form. */
  static Analyzer indexing() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return analyzer(OF_TEXT, Form.ofField(field));
      }
    };
  }

  /** The exact words of a text, in order. */
  static List<String> words(String text) {
    return tokens(analyzer(OF_TEXT, Form.EXACT), text);
  }

  /** The form of one exact word. */
  static String form(Form form, String word) {
    if (form == Form.EXACT) {
      return word;
    }
    List<String> tokens = tokens(analyzer(OF_WORD, form), word);
    return tokens.isEmpty() ? word : tokens.getFirst();
  }

  /** Whether the exact word says nothing by itself in French or in English. */
  static boolean isStopWord(String word) {
    return StopWords.ALL.contains(word);
  }

  private static Analyzer analyzer(Map<Form, Analyzer> analyzers, Form form) {
    Analyzer analyzer = analyzers.get(form);
    if (analyzer == null) {
      throw new IllegalStateException("no analyzer for " + form);
    }
    return analyzer;
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static TokenStream stems(Form form, TokenStream exact) {
    return switch (form) {
      case EXACT -> exact;
      case FRENCH -> new FrenchLightStemFilter(exact);
      case ENGLISH -> new KStemFilter(exact);
    };
  }

  private static final class OfText extends Analyzer {
    private final Form form;

    OfText(Form form) {
      this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream exact =
          new ASCIIFoldingFilter(
              new EnglishPossessiveFilter(
                  new ElisionFilter(new LowerCaseFilter(source), FrenchAnalyzer.DEFAULT_ARTICLES)));
      return new TokenStreamComponents(source, stems(form, exact));
    }
  }

  private static final class OfWord extends Analyzer {
    private final Form form;

    OfWord(Form form) {
      this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new KeywordTokenizer();
      return new TokenStreamComponents(source, stems(form, source));
    }
  }

  /** Lucene's lists, in exact form. */
  private static final class StopWords {
    /** On the list as forms of "être"; in what happens somewhere, sometime it is a season. */
    private static final Set<String> SUMMER = Set.of("été", "étés");

    /** Prepositions that are not on the lists; "sous" of "sous-marin" would find every "sous". */
    private static final Set<String> PREPOSITIONS = Set.of("sous", "vers", "chez");

    static final Set<String> ALL = new HashSet<>(PREPOSITIONS);

    static {
      for (CharArraySet list :
          List.of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())) {
        for (Object entry : list) {
          String word = new String((char[]) entry);
          if (!SUMMER.contains(word)) {
            ALL.addAll(words(word));
          }
        }
      }
    }
  }

  private Analysis() {}
}
