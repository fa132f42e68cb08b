package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 下書き。One element while tables are laid over each other; only the compiler sees it. */
final class Draft {

    /** Where it is in its profile, for messages: {@code Observation.code.coding}. */
    final String path;

    /** Where FHIR R4 defines it: {@code CodeableConcept.coding}. */
    final String basePath;

    /** More than one in FHIR R4, so written as an array whatever a profile says. */
    final boolean array;

    /** The types that FHIR R4 allows. */
    final List<TypeUse> baseTypes;

    Cardinality card;
    List<TypeUse> types;

    @Nullable
    Fixed fixed;

    String binding = "";
    String rule = "";

    @Nullable
    Slicing slicing;

    final Map<String, Draft> slices = new LinkedHashMap<>();
    /** What is narrowed for one type of a choice. */
    final Map<String, Draft> byType = new LinkedHashMap<>();
    /** Null while they are those of the type. */
    @Nullable
    Map<String, Draft> children;

    final List<String> invariants = new ArrayList<>();

    Draft(String path, String basePath, boolean array, Cardinality card, List<TypeUse> types) {
        this.path = path;
        this.basePath = basePath;
        this.array = array;
        this.card = card;
        this.types = types;
        this.baseTypes = types;
    }

    private Draft(String path, Draft model) {
        this.path = path;
        this.basePath = model.basePath;
        this.array = model.array;
        this.baseTypes = model.baseTypes;
        this.card = model.card;
        this.types = model.types;
    }

    /** The last part of the path without a slice: {@code coding}, {@code value[x]}. */
    String name() {
        String last = path.substring(path.lastIndexOf('.') + 1);
        int colon = last.indexOf(':');
        return colon < 0 ? last : last.substring(0, colon);
    }

    boolean isChoice() {
        return basePath.endsWith("[x]");
    }

    /** A deep copy under another path. */
    Draft copyTo(String target) {
        Draft copy = new Draft(target, this);
        copy.fixed = fixed;
        copy.binding = binding;
        copy.rule = rule;
        copy.invariants.addAll(invariants);
        byType.forEach((type, each) -> copy.byType.put(type, each.copyTo(moved(each, target))));
        copy.slicing = slicing;
        slices.forEach((name, each) -> copy.slices.put(name, each.copyTo(moved(each, target))));
        if (children != null) {
            Map<String, Draft> copied = new LinkedHashMap<>();
            children.forEach((name, each) -> copied.put(name, each.copyTo(moved(each, target))));
            copy.children = copied;
        }
        return copy;
    }

    private String moved(Draft inner, String target) {
        return inner.path.startsWith(path) ? target + inner.path.substring(path.length()) : target;
    }
}
