package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.guides.Guide;
import org.jspecify.annotations.Nullable;

/** 表を重ねる。Lays the rows of a profile over the draft of its type. A wrong row stops the start and is named. */
final class Overlay {

    private final Drafts drafts;
    private final Guide guide;

    Overlay(Drafts drafts, Guide guide) {
        this.drafts = drafts;
        this.guide = guide;
    }

    Draft of(ProfileTable table) {
        Draft root = drafts.ofType(table.type());
        for (ProfileRow row : table.rows()) {
            if (guide.isIn(row.guide())) {
                lay(row, root, table);
            }
        }
        for (String invariant : table.invariants()) {
            int blank = invariant.lastIndexOf(' ');
            find(root, invariant.substring(0, blank)).invariants.add(invariant.substring(blank + 1));
        }
        return root;
    }

    private void lay(ProfileRow row, Draft root, ProfileTable table) {
        try {
            narrow(find(root, row.path()), row);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(table.canonical() + ": " + row.path() + ": " + e.getMessage(), e);
        }
    }

    private Draft find(Draft root, String path) {
        List<String> parts = parts(path);
        Draft here = root;
        for (String part : parts.subList(1, parts.size())) {
            int colon = part.indexOf(':');
            String name = colon < 0 ? part : part.substring(0, colon);
            Draft child = child(here, name);
            here = colon < 0 ? child : slice(child, part.substring(colon + 1));
        }
        return here;
    }

    private Draft child(Draft parent, String name) {
        Draft child = drafts.findChild(parent, name);
        if (child == null) {
            child = drafts.findChild(parent, name + "[x]");
        }
        if (child != null) {
            return child;
        }
        // One type of a choice may be written as its JSON name.
        for (Draft each : List.copyOf(drafts.childrenOf(parent).values())) {
            String type = each.isChoice() ? findTypeNamed(each, name) : null;
            if (type != null) {
                return drafts.ofType(each, type);
            }
        }
        throw new IllegalStateException("no element " + name);
    }

    private Draft slice(Draft element, String name) {
        if (element.isChoice()) {
            String type = findTypeNamed(element, name);
            if (type == null) {
                throw new IllegalStateException("no type for slice " + name);
            }
            return drafts.ofType(element, type);
        }
        return element.slices.computeIfAbsent(name, key -> {
            int parent = key.lastIndexOf('/');
            Draft model = parent < 0 ? null : element.slices.get(key.substring(0, parent));
            Draft slice = (model == null ? element : model).copyTo(element.path + ":" + key);
            slice.slices.clear();
            slice.slicing = null;
            slice.rule = "";
            slice.card = new Cardinality(0, element.card.max());
            return slice;
        });
    }

    private static @Nullable String findTypeNamed(Draft choice, String jsonName) {
        String stem = choice.name().replace("[x]", "");
        for (TypeUse use : choice.types) {
            if (jsonName.equals(stem + capitalised(use.code()))) {
                return use.code();
            }
        }
        return null;
    }

    static String capitalised(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    private void narrow(Draft draft, ProfileRow row) {
        if (!row.type().isEmpty()) {
            draft.types = TypeUse.listOf(row.type());
        }
        if (!row.card().isEmpty()) {
            draft.card = Cardinality.of(row.card());
        }
        if (!row.fixed().isEmpty()) {
            draft.fixed = Fixed.of(row.fixed());
        }
        if (row.binding().startsWith("required ")) {
            draft.binding = row.binding().substring("required ".length());
        }
        if (!row.slicing().isEmpty()) {
            draft.slicing = Slicing.of(row.slicing());
        }
        if (!row.rule().isEmpty()) {
            draft.rule = row.rule();
        }
    }

    /** Parts between dots; a slice may be named with dots in brackets only in nobody's tables. */
    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("\\.")) {
            parts.add(part);
        }
        return parts;
    }
}
