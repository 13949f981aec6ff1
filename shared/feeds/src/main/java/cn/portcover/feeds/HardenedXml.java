package cn.portcover.feeds;

import cn.portcover.domain.article.FeedFault;
import cn.portcover.operation.port.FeedReader.NotReadable;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaderJDOMFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * XML of strangers: without document type declarations, and so without entities of their own,
 * neither outside (XXE) nor multiplying (billion laughs); nothing is fetched, nesting is bounded.
 */
final class HardenedXml {
  private static final int DEEPEST = 100;
  private static final String FEATURES = "http://xml.org/sax/features/";
  private static final String XERCES = "http://apache.org/xml/features/";

  private static final String DECLARATION = "<!DOCTYPE";

  private HardenedXml() {}

  static Document document(String text) throws NotReadable {
    int start = start(text);
    if (text.startsWith(DECLARATION, start)) {
      boolean page =
          text.substring(start + DECLARATION.length())
              .strip()
              .regionMatches(true, 0, "html", 0, "html".length());
      throw new NotReadable(page ? FeedFault.NOT_A_FEED : FeedFault.DOCTYPE, null);
    }
    SAXBuilder builder = new SAXBuilder(new Hardened());
    try {
      return builder.build(new StringReader(text));
    } catch (JDOMException e) {
      boolean declared = String.valueOf(e.getMessage()).contains("DOCTYPE");
      throw new NotReadable(declared ? FeedFault.DOCTYPE : FeedFault.MALFORMED, null);
    } catch (IOException e) {
      throw new NotReadable(FeedFault.MALFORMED, null);
    }
  }

  /** Where something begins that is neither blank nor comment nor instruction. */
  private static int start(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** Makes the platform's own parser, whatever else is on the class path. */
  private static final class Hardened implements XMLReaderJDOMFactory {
    @Override
    public XMLReader createXMLReader() throws JDOMException {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setValidating(false);
      try {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(XERCES + "disallow-doctype-decl", true);
        factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
        factory.setFeature(FEATURES + "external-general-entities", false);
        factory.setFeature(FEATURES + "external-parameter-entities", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
        return parser.getXMLReader();
      } catch (ParserConfigurationException | SAXException e) {
        throw new JDOMException("the platform's parser cannot be hardened", e);
      }
    }

    @Override
    public boolean isValidating() {
      return false;
    }
  }
}
