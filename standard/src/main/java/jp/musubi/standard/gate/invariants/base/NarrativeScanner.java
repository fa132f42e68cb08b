package jp.musubi.standard.gate.invariants.base;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the XHTML of a narrative once, from its first to its last character; the elements that are open are on a list, so
 * neither nesting nor length can exhaust anything. Not for use twice.
 *
 * <p>No XML parser: those expand entities and load document types unless told not to, and say less about what FHIR allows.
 */
final class NarrativeScanner {

    private static final int MAX_DEPTH = 100;

    private final XmlText xml;
    private final List<NarrativeElement> open = new ArrayList<>();
    private final Set<NarrativeFault> faults = EnumSet.noneOf(NarrativeFault.class);
    private boolean content;

    NarrativeScanner(String text) {
        this.xml = new XmlText(text);
    }

    /** All faults; of a malformed text only where it stops to be XHTML, since the rest cannot be told for sure. */
    Set<NarrativeFault> scan() {
        try {
            document();
            if (!content) {
                faults.add(NarrativeFault.NO_CONTENT);
            }
        } catch (MalformedNarrative malformed) {
            return EnumSet.of(malformed.fault());
        }
        return faults;
    }

    private void document() throws MalformedNarrative {
        skipAround();
        if (!xml.isAt("<div")) {
            throw new MalformedNarrative(
                    xml.isAt("<?") || xml.isAt("<!") ? NarrativeFault.DECLARATION : NarrativeFault.NO_DIV);
        }
        do {
            next();
        } while (!open.isEmpty());
        skipAround();
        if (!xml.isAtEnd()) {
            throw new MalformedNarrative(NarrativeFault.TRAILING);
        }
    }

    private void skipAround() throws MalformedNarrative {
        xml.skipBlanks();
        while (xml.isAt("<!--")) {
            xml.comment();
            xml.skipBlanks();
        }
    }

    private void next() throws MalformedNarrative {
        if (xml.isAt("</")) {
            endTag();
        } else if (xml.isAt("<!--")) {
            xml.comment();
        } else if (xml.isAt("<![CDATA[")) {
            text(xml.section());
        } else if (xml.isAt("<!") || xml.isAt("<?")) {
            throw new MalformedNarrative(NarrativeFault.DECLARATION);
        } else if (xml.isAt("<")) {
            startTag();
        } else {
            text(xml.text());
        }
    }

    private void text(boolean visible) {
        if (visible && !innermost().mayHoldText()) {
            faults.add(NarrativeFault.PLACE);
        }
        content |= visible;
    }

    private void startTag() throws MalformedNarrative {
        xml.skip("<");
        String name = xml.name(NarrativeFault.TAG);
        NarrativeElement element = NarrativeElement.find(name);
        if (!NarrativeElement.isKnown(name)) {
            faults.add(NarrativeFault.ELEMENT);
        }
        place(element);
        attributes(element);
        content |= name.equals("img");
        boolean empty = xml.skip("/");
        if (!xml.skip(">")) {
            throw new MalformedNarrative(NarrativeFault.TAG);
        }
        if (!empty) {
            open.add(element);
        }
    }

    private void place(NarrativeElement element) throws MalformedNarrative {
        if (open.isEmpty()) {
            if (!element.name().equals("div")) {
                throw new MalformedNarrative(NarrativeFault.NO_DIV);
            }
        } else if (!innermost().mayHold(element)) {
            faults.add(NarrativeFault.PLACE);
        }
        if (open.size() >= MAX_DEPTH) {
            throw new MalformedNarrative(NarrativeFault.TOO_DEEP);
        }
    }

    private void attributes(NarrativeElement element) throws MalformedNarrative {
        Set<String> names = new HashSet<>();
        while (xml.skipBlanks() && xml.isAtName()) {
            String name = xml.name(NarrativeFault.ATTRIBUTE);
            if (!names.add(name)) {
                throw new MalformedNarrative(NarrativeFault.REPEATED_ATTRIBUTE);
            }
            NarrativeFault fault = NarrativeAttributes.find(element, name, xml.value());
            if (fault != null) {
                faults.add(fault);
            }
        }
        if (open.isEmpty() && !names.contains("xmlns")) {
            faults.add(NarrativeFault.NAMESPACE);
        }
    }

    private void endTag() throws MalformedNarrative {
        xml.skip("</");
        if (!xml.name(NarrativeFault.TAG).equals(innermost().name())) {
            throw new MalformedNarrative(NarrativeFault.CROSSED);
        }
        xml.skipBlanks();
        if (!xml.skip(">")) {
            throw new MalformedNarrative(NarrativeFault.TAG);
        }
        open.remove(open.size() - 1);
    }

    private NarrativeElement innermost() {
        return open.get(open.size() - 1);
    }
}
