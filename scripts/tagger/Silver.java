import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * Tags texts with Stanford CoreNLP: java Silver IN OUT [IN OUT …].
 * IN: one text a line, \n for a line break, \\ for a backslash. OUT: a line a text; tokens as begin,end,pos,fine,three,four,seven
 * (the classes of all taggers with the fine rules, and of the taggers of three, four and seven classes), sentences closed by a bar.
 */
public class Silver {
  public static void main(String[] files) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<CRFClassifier<CoreLabel>> taggers = new ArrayList<>();
    for (String model : new String[] {"all.3class", "conll.4class", "muc.7class"}) {
      taggers.add(CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english." + model + ".distsim.crf.ser.gz"));
    }
    for (int file = 0; file < files.length; file += 2) {
      List<String> lines = Files.readAllLines(Paths.get(files[file]));
      List<String> out = new ArrayList<>(Collections.nCopies(lines.size(), ""));
      IntStream.range(0, lines.size()).parallel().forEach(at -> out.set(at, tag(pipeline, taggers, unescape(lines.get(at)))));
      Files.write(Paths.get(files[file + 1]), out);
    }
  }

  private static String tag(StanfordCoreNLP pipeline, List<CRFClassifier<CoreLabel>> taggers, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    StringBuilder out = new StringBuilder();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      List<List<CoreLabel>> readings = new ArrayList<>();
      for (CRFClassifier<CoreLabel> tagger : taggers) readings.add(tagger.classifySentence(plain(tokens)));
      for (int at = 0; at < tokens.size(); at++) {
        CoreLabel token = tokens.get(at);
        out.append(token.beginPosition()).append(',').append(token.endPosition()).append(',').append(token.tag()).append(',').append(token.ner());
        for (List<CoreLabel> reading : readings) out.append(',').append(reading.get(at).get(CoreAnnotations.AnswerAnnotation.class));
        out.append(' ');
      }
      out.append("| ");
    }
    return out.toString();
  }

  /** The tokens without what other taggers made of them. */
  private static List<CoreLabel> plain(List<CoreLabel> tokens) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel token : tokens) {
      CoreLabel copy = new CoreLabel();
      copy.setWord(token.word());
      copy.setValue(token.word());
      copy.setOriginalText(token.originalText());
      copies.add(copy);
    }
    return copies;
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
      if (unit != '\\') text.append(unit);
      else text.append(line.charAt(++at) == 'n' ? '\n' : line.charAt(at));
    }
    return text.toString();
  }
}
