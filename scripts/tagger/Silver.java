import edu.stanford.nlp.pipeline.*; import edu.stanford.nlp.ling.*; import edu.stanford.nlp.util.*; import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.util.*; import java.io.*; import java.nio.file.*;
public class Silver {
  public static void main(String[] a) throws Exception {
    Properties p = new Properties();
    p.setProperty("annotators","tokenize,ssplit,pos,lemma,ner");
    p.setProperty("ner.applyNumericClassifiers","false"); p.setProperty("ner.useSUTime","false"); p.setProperty("ner.buildEntityMentions","false");
    p.setProperty("ssplit.newlineIsSentenceBreak","always"); p.setProperty("threads","2"); 
    StanfordCoreNLP nlp = new StanfordCoreNLP(p);
    String base="edu/stanford/nlp/models/ner/english.";
    List<CRFClassifier<CoreLabel>> cs = new ArrayList<>();
    for (String m : new String[]{"all.3class.distsim","conll.4class.distsim","muc.7class.distsim"}) cs.add(CRFClassifier.getClassifier(base+m+".crf.ser.gz"));
    for (int f=0; f<a.length; f+=2) {
      List<String> lines = Files.readAllLines(Paths.get(a[f]));
      List<String> out = new ArrayList<>(Collections.nCopies(lines.size(), ""));
      java.util.stream.IntStream.range(0, lines.size()).parallel().forEach(i -> {
        String text = unescape(lines.get(i));
        Annotation doc = new Annotation(text); nlp.annotate(doc);
        StringBuilder sb = new StringBuilder();
        for (CoreMap s : doc.get(CoreAnnotations.SentencesAnnotation.class)) {
          List<CoreLabel> toks = s.get(CoreAnnotations.TokensAnnotation.class);
          String[][] tags = new String[cs.size()][toks.size()];
          for (int c=0;c<cs.size();c++) {
            List<CoreLabel> copy = new ArrayList<>(); for (CoreLabel t: toks) { CoreLabel n = new CoreLabel(); n.setWord(t.word()); n.setOriginalText(t.originalText()); n.set(CoreAnnotations.ValueAnnotation.class,t.word()); n.set(CoreAnnotations.TextAnnotation.class,t.word()); copy.add(n);} 
            List<CoreLabel> r = cs.get(c).classifySentence(copy);
            for (int k=0;k<toks.size();k++) tags[c][k]=r.get(k).get(CoreAnnotations.AnswerAnnotation.class);
          }
          for (int k=0;k<toks.size();k++) { CoreLabel t=toks.get(k);
            sb.append(t.beginPosition()).append(',').append(t.endPosition()).append(',').append(t.tag()).append(',').append(t.ner()).append(',').append(tags[0][k]).append(',').append(tags[1][k]).append(',').append(tags[2][k]).append(' '); }
          sb.append("| ");
        }
        out.set(i, sb.toString());
      });
      Files.write(Paths.get(a[f+1]), out);
      System.err.println("done "+a[f]);
    }
  }
  static String unescape(String s) { StringBuilder b=new StringBuilder(); for(int i=0;i<s.length();i++){char c=s.charAt(i); if(c=='\\'){char d=s.charAt(++i); b.append(d=='n'?'\n':d=='r'?'\r':d);} else b.append(c);} return b.toString(); }
}
