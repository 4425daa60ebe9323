package dev.promo.packet.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a word processor finds in a file; a part that is no well-formed XML is refused. */
final class DocxReader {
  private final Map<String, Document> parts = new LinkedHashMap<>();
  private final ImmutableList.Builder<ZipEntry> entries = ImmutableList.builder();

  DocxReader(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parse(zip.readAllBytes()));
        entries.add(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImmutableList<ZipEntry> entries() {
    return entries.build();
  }

  Element part(String name) {
    return requireNonNull(parts.get(name), name).getDocumentElement();
  }

  /** The text of a part, a line feed after each paragraph. */
  String text(String part) {
    StringBuilder text = new StringBuilder();
    walk(part(part), node -> {
      switch (node.getNodeName()) {
        case "w:t" -> text.append(node.getTextContent());
        case "w:tab" -> text.append(node.getParentNode().getNodeName().equals("w:r") ? "\t" : "");
        case "w:noBreakHyphen" -> text.append('-');
        case "w:p" -> text.append('\n');
        default -> {}
      }
    });
    return text.toString();
  }

  /** The elements of a part with their attributes, without texts, runs and directions. */
  String elements(String part) {
    StringBuilder elements = new StringBuilder();
    walk(part(part), node -> {
      if (node instanceof Element
          && !node.getNodeName().matches("w:(r|t|rPr|rtl|bidi|gridCol|tcW)")) {
        elements.append(node.getNodeName()).append(attributes(node)).append(' ');
      }
    });
    return elements.toString().replaceAll("(w:rStyle \\S+ )\\1+", "$1");
  }

  /** The values of {@code w:val} of all such elements in a part, in order. */
  ImmutableList<String> values(String part, String element) {
    ImmutableList.Builder<String> values = ImmutableList.builder();
    walk(part(part), node -> {
      if (node.getNodeName().equals(element)) {
        values.add(((Element) node).getAttribute("w:val"));
      }
    });
    return values.build();
  }

  /** Children before their parents, in reading order. */
  private static void walk(Node node, Consumer<Node> visitor) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      walk(child, visitor);
    }
    visitor.accept(node);
  }

  private static String attributes(Node node) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < node.getAttributes().getLength(); i++) {
      text.append(' ').append(node.getAttributes().item(i));
    }
    return text.toString();
  }

  private static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(new String(xml, UTF_8), e);
    }
  }
}
