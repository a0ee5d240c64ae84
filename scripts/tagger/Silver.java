import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
/**
 * Tags texts with the three-class tagger of Stanford CoreNLP: java Silver IN OUT [IN OUT …].
 * IN: one text a line, \\n for a line break, \\\\ for a backslash. OUT: a line a text; tokens as begin,end,class, sentences closed by a bar.
 */
public class Silver {
  public static void main(String[] files) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    CRFClassifier<CoreLabel> tagger = CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    for (int file = 0; file < files.length; file += 2) {
      List<String> out = new ArrayList<>();
      for (String escaped : Files.readAllLines(Paths.get(files[file]))) {
        String text = unescape(escaped);
        Annotation d = new Annotation(text);
        pipeline.annotate(d);
        StringBuilder line = new StringBuilder();
        for (CoreMap s : d.get(CoreAnnotations.SentencesAnnotation.class)) {
          for (CoreLabel c : tagger.classifySentence(s.get(CoreAnnotations.TokensAnnotation.class)))
            line.append(c.beginPosition()).append(',').append(c.endPosition()).append(',').append(c.get(CoreAnnotations.AnswerAnnotation.class)).append(' ');
          line.append("| ");
        }
        out.add(line.toString());
      }
      Files.write(Paths.get(files[file + 1]), out);
    }
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
