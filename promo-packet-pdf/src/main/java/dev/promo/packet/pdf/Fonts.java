package dev.promo.packet.pdf;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a file holds, and the pictures of them that it needs. */
final class Fonts {
  private final Map<Typeface, Set<Integer>> used = new LinkedHashMap<>();
  private final Map<Typeface, String> names = new LinkedHashMap<>();

  /** The name of a font in the content of pages, where these of its pictures are used. */
  String use(Typeface face, ImmutableIntArray glyphs) {
    Set<Integer> needed = used.computeIfAbsent(face, first -> new TreeSet<>());
    glyphs.forEach(needed::add);
    return names.computeIfAbsent(face, first -> "F" + names.size());
  }

  /** Puts what is needed into a document. */
  PDResources embed(PDDocument document) throws IOException {
    PDResources resources = new PDResources();
    for (Map.Entry<Typeface, String> named : names.entrySet()) {
      PDType0Font font = PDType0Font.load(document, named.getKey().parse(), true);
      font.addGlyphsToSubset(used.getOrDefault(named.getKey(), Set.of()));
      font.subset();
      uncompress(font.getCOSObject());
      resources.put(COSName.getPDFName(named.getValue()), font);
    }
    return resources;
  }

  /** Compressed bytes differ from one machine to another; these do not. */
  private static void uncompress(COSDictionary font) throws IOException {
    COSDictionary glyphs =
        (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    uncompress(font, COSName.TO_UNICODE);
    uncompress(glyphs, COSName.CID_TO_GID_MAP);
    COSDictionary descriptor = glyphs.getCOSDictionary(COSName.FONT_DESC);
    uncompress(descriptor, COSName.FONT_FILE2);
    uncompress(descriptor, COSName.CID_SET);
  }

  private static void uncompress(COSDictionary holder, COSName name) throws IOException {
    COSStream stream = holder.getCOSStream(name);
    if (stream == null) {
      return;
    }
    byte[] content;
    try (InputStream in = stream.createInputStream()) {
      content = in.readAllBytes();
    }
    stream.removeItem(COSName.FILTER);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(content);
    }
  }
}
