package vn.htx.reporting.render.html;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A surface to draw on that becomes an {@code svg} element of an HTML page, with ids no other element of the page has.
 * What is drawn in {@link #INK} takes the colour of the page's text, light or dark.
 */
final class SvgCanvas {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 1;
    static final Color INK = new Color(1, 2, 3);
    private static final String INK_AS_WRITTEN = "rgb(1,2,3)";

    private final String id;
    private final int width;
    private final int height;
    private final SVGGraphics2D graphics;

    SvgCanvas(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.graphics = new SVGGraphics2D(context(id), false);
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** What has been drawn, named and described for those who cannot see it. */
    String element(String title, String description) {
        Element root = graphics.getRoot();
        firstDefinitions(root).setAttribute("id", id + "-genericDefs");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        root.insertBefore(text(root, "desc", description), root.getFirstChild());
        root.insertBefore(text(root, "title", title), root.getFirstChild());
        return written(root).replace(INK_AS_WRITTEN, "currentColor");
    }

    /** The one element whose id Batik does not ask the generator for. */
    private static Element firstDefinitions(Element root) {
        return (Element) root.getElementsByTagNameNS(SVG, "defs").item(0);
    }

    private Element text(Element root, String name, String words) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id + "-" + name);
        element.setTextContent(words);
        return element;
    }

    private static SVGGeneratorContext context(String id) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return super.generateID(id + "-" + prefix);
            }
        });
        return context;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own XML parser refuses its default configuration", e);
        }
    }

    private static String written(Element root) {
        StringWriter text = new StringWriter();
        try {
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            copy.transform(new DOMSource(root), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException("A drawing cannot be written as XML", e);
        }
        return text.toString();
    }
}
