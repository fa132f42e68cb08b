package jp.musubi.platform.cybersecurity.connections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * 構成の図。Places of boxes and lines for a drawing, in units of the drawing: who is outside stands on the left, devices stand on the
 * right by their place, a line is a connection. The same ledger gives the same drawing.
 *
 * @param left how many devices are not drawn
 */
public record NetworkMap(List<Box> boxes, List<Line> lines, int height, int left) {

    public static final int WIDTH = 960;
    public static final int BOX_WIDTH = 250;
    public static final int BOX_HEIGHT = 44;

    private static final int MOST = 60;
    private static final int TOP = 48;
    private static final int STEP = 60;
    private static final int LEFT = 10;
    private static final int RIGHT = WIDTH - BOX_WIDTH - 10;
    private static final int LONGEST = 15;

    public NetworkMap {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** How a box is drawn. */
    public enum Mark {
        OUTSIDE,
        KNOWN,
        /** Found by a scan only. */
        UNDOCUMENTED,
        /** Not seen for the months of the rule. */
        UNSEEN
    }

    /** @param words as drawn, {@code full} as they are */
    public record Box(int x, int y, String words, String full, String under, Mark mark) {}

    /** @param unlimited whether no limit of sources is written */
    public record Line(int x1, int y1, int x2, int y2, LinkKind kind, boolean unlimited) {}

    /** @param unseen ids of devices that were not seen for long */
    public static NetworkMap of(Ledger ledger, Set<UUID> unseen) {
        List<Device> drawn = ledger.devices().stream()
                .sorted(Comparator.comparing(
                                (Device each) -> ledger.linksOf(each).isEmpty())
                        .thenComparing(Device::documented)
                        .thenComparing(each -> each.said().place())
                        .thenComparing(Device::name))
                .limit(MOST)
                .toList();
        List<Box> boxes = new ArrayList<>();
        Map<UUID, Integer> rows = new LinkedHashMap<>();
        for (Device device : drawn) {
            int y = TOP + rows.size() * STEP;
            rows.put(device.id(), y);
            boxes.add(box(RIGHT, y, device.name(), under(device), mark(device, unseen)));
        }
        Map<String, Integer> parties = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Device device : drawn) {
            for (Link link : ledger.linksOf(device)) {
                String party = link.said().party();
                int y = parties.computeIfAbsent(party, fresh -> TOP + parties.size() * STEP);
                lines.add(new Line(
                        LEFT + BOX_WIDTH,
                        y + BOX_HEIGHT / 2,
                        RIGHT,
                        rows.getOrDefault(device.id(), TOP) + BOX_HEIGHT / 2,
                        link.said().kind(),
                        link.said().limits().isEmpty()));
            }
        }
        parties.forEach((party, y) -> boxes.add(box(LEFT, y, party.isEmpty() ? "?" : party, "", Mark.OUTSIDE)));
        int rowsDrawn = Math.max(rows.size(), parties.size());
        return new NetworkMap(
                boxes,
                lines,
                TOP + Math.max(1, rowsDrawn) * STEP,
                ledger.devices().size() - drawn.size());
    }

    private static Mark mark(Device device, Set<UUID> unseen) {
        if (!device.documented()) {
            return Mark.UNDOCUMENTED;
        }
        return unseen.contains(device.id()) ? Mark.UNSEEN : Mark.KNOWN;
    }

    private static String under(Device device) {
        String place = device.said().place();
        return place.isEmpty()
                ? device.said().address()
                : place + " " + device.said().address();
    }

    private static Box box(int x, int y, String words, String under, Mark mark) {
        return new Box(x, y, shortened(words), words, shortened(under.strip()), mark);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
