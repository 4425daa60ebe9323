package dev.promo.packet.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Writes tags as the structure of a PDF, with the way back from each stretch of a page to its tag. */
final class Structure {
  private final List<PDPage> pages;
  private final List<COSArray> marks = new ArrayList<>();
  private final List<COSDictionary> clicks = new ArrayList<>();

  Structure(List<PDPage> pages) {
    this.pages = pages;
    pages.forEach(page -> marks.add(new COSArray()));
  }

  PDStructureTreeRoot write(Tag root) {
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    tree.getCOSObject().setItem(COSName.K, element(root, tree.getCOSObject()));
    COSArray numbers = new COSArray();
    for (int i = 0; i < marks.size(); i++) {
      pages.get(i).setStructParents(i);
      numbers.add(COSInteger.get(i));
      numbers.add(marks.get(i));
    }
    for (int i = 0; i < clicks.size(); i++) {
      numbers.add(COSInteger.get(marks.size() + i));
      numbers.add(clicks.get(i));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    tree.getCOSObject().setItem(COSName.PARENT_TREE, parents);
    tree.setParentTreeNextKey(marks.size() + clicks.size());
    return tree;
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, tag.type());
    element.setItem(COSName.P, parent);
    tag.scope().ifPresent(scope -> element.setItem(COSName.A, scope(scope)));
    tag.figure().ifPresent(figure -> describe(figure, element));
    COSArray kids = new COSArray();
    for (Part part : tag.parts()) {
      if (part instanceof Tag child) {
        kids.add(element(child, element));
      } else if (part instanceof Part.Mark mark) {
        kids.add(reference(mark, element));
      } else {
        kids.add(reference((Part.Click) part, element));
      }
    }
    element.setItem(COSName.K, kids);
    return element;
  }

  private static COSDictionary scope(String scope) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, "Table");
    attributes.setName("Scope", scope);
    return attributes;
  }

  private static void describe(Tag.Figure figure, COSDictionary element) {
    element.setString(COSName.ALT, figure.says());
    COSDictionary layout = new COSDictionary();
    layout.setName(COSName.O, "Layout");
    COSArray box = new COSArray();
    figure.box().forEach(edge -> box.add(new COSFloat(edge.floatValue())));
    layout.setItem(COSName.BBOX, box);
    element.setItem(COSName.A, layout);
  }

  private COSDictionary reference(Part.Mark mark, COSDictionary element) {
    COSArray owners = marks.get(mark.page());
    owners.growToSize(mark.number() + 1);
    owners.set(mark.number(), element);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, pages.get(mark.page()));
    reference.setInt(COSName.MCID, mark.number());
    return reference;
  }

  private COSDictionary reference(Part.Click click, COSDictionary element) {
    click.area().setStructParent(marks.size() + clicks.size());
    clicks.add(element);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, pages.get(click.page()));
    reference.setItem(COSName.OBJ, click.area());
    return reference;
  }
}
