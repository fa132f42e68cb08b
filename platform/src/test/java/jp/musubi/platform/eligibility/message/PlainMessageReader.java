package jp.musubi.platform.eligibility.message;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * ひとの読み手。A reader of its own, as a claims computer has one: knows the document object model and the element names, and
 * nothing of our writer.
 */
record PlainMessageReader(Element root) {

    static PlainMessageReader of(byte[] bytes) {
        try {
            return new PlainMessageReader(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Paths of all elements, once each. */
    TreeSet<String> names() {
        var names = new TreeSet<String>();
        collect(root, "", names);
        return names;
    }

    private static void collect(Element element, String path, TreeSet<String> names) {
        String here = path + "/" + element.getTagName();
        names.add(here);
        children(element).forEach(child -> collect(child, here, names));
    }

    /** Text of all elements without children, by path; the last one when repeated. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        collect(root, "", texts);
        return texts;
    }

    private static void collect(Element element, String path, Map<String, String> texts) {
        String here = path + "/" + element.getTagName();
        List<Element> children = children(element);
        if (children.isEmpty()) {
            texts.put(here, element.getTextContent());
        }
        children.forEach(child -> collect(child, here, texts));
    }

    String text(String name) {
        return root.getElementsByTagName(name).item(0).getTextContent();
    }

    int count(String name) {
        return root.getElementsByTagName(name).getLength();
    }

    private static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }
}
