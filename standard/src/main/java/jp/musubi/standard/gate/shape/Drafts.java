package jp.musubi.standard.gate.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/** 下書きを作る。Drafts of the types of FHIR R4, and the elements inside them when a profile reaches for one. */
final class Drafts {

    private final R4Tables tables;

    Drafts(R4Tables tables) {
        this.tables = tables;
    }

    /** A fresh draft of a resource or data type with its elements. */
    Draft ofType(String type) {
        List<Row> rows = tables.rowsOf(type);
        Draft root =
                new Draft(type, type, false, Cardinality.of("0..*"), List.of(new TypeUse(type, List.of(), List.of())));
        root.children = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.get("path").equals(type)) {
                add(root, row);
            }
        }
        return root;
    }

    /** The elements inside, made from the type of the element when nobody has reached for them yet. */
    Map<String, Draft> childrenOf(Draft draft) {
        Draft holder = draft.isChoice() ? only(draft) : draft;
        if (holder.children == null) {
            holder.children = made(holder);
        }
        return holder.children;
    }

    /** The element of that name inside, or null. */
    @Nullable
    Draft findChild(Draft draft, String name) {
        return childrenOf(draft).get(name);
    }

    /** What is narrowed for one type of a choice. */
    Draft ofType(Draft choice, String type) {
        return choice.byType.computeIfAbsent(type, code -> {
            List<TypeUse> use = choice.types.stream()
                    .filter(each -> each.code().equals(code))
                    .toList();
            if (use.isEmpty()) {
                throw new IllegalStateException(choice.path + " has no type " + code);
            }
            // The choice itself is counted; a type of it may be asked for by a slice.
            return new Draft(
                    choice.path, choice.basePath.replace("[x]", ""), choice.array, Cardinality.of("0..1"), use);
        });
    }

    /** One type of a choice with all that is narrowed of the choice itself. */
    Draft oneOf(Draft choice, TypeUse use) {
        Draft one = ofType(choice, use.code());
        if (one.fixed == null) {
            one.fixed = choice.fixed;
        }
        if (one.binding.isEmpty()) {
            one.binding = choice.binding;
        }
        if (one.rule.isEmpty()) {
            one.rule = choice.rule;
        }
        one.invariants.addAll(choice.invariants);
        return one;
    }

    private Draft only(Draft choice) {
        if (choice.types.size() != 1) {
            throw new IllegalStateException(choice.path + " is not narrowed to one type");
        }
        return ofType(choice, choice.types.get(0).code());
    }

    private Map<String, Draft> made(Draft draft) {
        Map<String, Draft> children = new LinkedHashMap<>();
        TypeUse use = draft.types.get(0);
        Draft type = use.isContentReference() ? at(use.contentPath()) : ofType(use.code());
        if (type.children != null) {
            type.children.forEach((name, each) -> children.put(name, each.copyTo(draft.path + "." + name)));
        }
        return children;
    }

    /** The draft at a path of FHIR R4 such as {@code Observation.referenceRange}. */
    Draft at(String path) {
        String[] names = path.split("\\.");
        Draft here = ofType(names[0]);
        for (int i = 1; i < names.length; i++) {
            Draft next = here.children == null ? null : here.children.get(names[i]);
            if (next == null) {
                throw new IllegalStateException("FHIR R4 has no " + path);
            }
            here = next;
        }
        return here;
    }

    private static void add(Draft root, Row row) {
        String path = row.get("path");
        Draft parent = root;
        String[] names = path.split("\\.");
        for (int i = 1; i < names.length - 1; i++) {
            Map<String, Draft> children = parent.children;
            Draft next = children == null ? null : children.get(names[i]);
            if (next == null) {
                throw new IllegalStateException("No parent for " + path);
            }
            if (next.children == null) {
                next.children = new LinkedHashMap<>();
            }
            parent = next;
        }
        Cardinality card = Cardinality.of(row.get("card"));
        Draft draft = new Draft(path, path, card.max() != 1, card, TypeUse.listOf(row.get("type")));
        String binding = row.get("binding");
        draft.binding = binding.startsWith("required ") ? binding.substring("required ".length()) : "";
        Map<String, Draft> children = parent.children;
        if (children != null) {
            children.put(names[names.length - 1], draft);
        }
    }
}
