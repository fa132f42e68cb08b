package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.Edit.Op;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.shape.RowMutant.Expected;
import jp.musubi.standard.gate.shape.RowPath.Step;
import jp.musubi.standard.gate.shape.RowSpots.Spot;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 行を破る。Makes the mutants of one row at one object that has, or may have, the row's element. */
final class RowBreaker {

    private final ProfileRow row;
    private final Step step;
    private final RowSpots spots;
    private final Spot holder;
    /** What is found instead when the broken value only makes the object no member of its slice any more. */
    private final Set<Expected> otherwise;

    RowBreaker(ProfileRow row, Step step, RowSpots spots, Spot holder, Set<Expected> otherwise) {
        this.row = row;
        this.step = step;
        this.spots = spots;
        this.holder = holder;
        this.otherwise = otherwise;
    }

    List<RowMutant> mutants() {
        List<RowMutant> mutants = new ArrayList<>();
        List<Spot> values = spots.values(holder, step);
        Cardinality card = row.card().isEmpty() ? Cardinality.of("0..*") : Cardinality.of(row.card());
        if (card.max() == 0 && (!step.isSlice() || holder.object().has(step.name()))) {
            forbidden(mutants);
        } else if (!values.isEmpty() && step.isSlice()) {
            sliceCounts(card, values, mutants);
        } else if (!values.isEmpty()) {
            counts(card, values, mutants);
        }
        if (!values.isEmpty()) {
            fixed(values.get(0), mutants);
            type(values.get(0), mutants);
            binding(values.get(0), mutants);
            slicing(values, mutants);
        }
        return mutants;
    }

    private void forbidden(List<RowMutant> mutants) {
        String name = step.jsonNames().get(0);
        if (step.isSlice()) {
            String value = RowValues.member(step.draft(), step.element().slicing);
            mutants.add(mutant(
                    "card",
                    expected("G-SLICE-MAX", member()),
                    edit(Op.ADD, holder.path() + '.' + name + "[+]", value)));
        } else if (!holder.object().has(name)) {
            String value = step.element().array ? "[{\"id\": \"x\"}]" : "{\"id\": \"x\"}";
            mutants.add(
                    mutant("card", expected("G-FORBIDDEN", member()), edit(Op.ADD, holder.path() + '.' + name, value)));
        }
    }

    private void counts(Cardinality card, List<Spot> values, List<RowMutant> mutants) {
        boolean array = step.element().array;
        if (card.min() == 1 && !step.isOneType()) {
            mutants.add(mutant("card", expected("G-MIN", member()), removal()));
        } else if (card.min() > 1 && array) {
            List<Edit> edits = new ArrayList<>();
            for (int i = values.size() - 1; i >= card.min() - 1; i--) {
                edits.add(edit(Op.REMOVE, values.get(i).path(), ""));
            }
            mutants.add(mutant("card", expected("G-MIN-COUNT", member()), edits));
        }
        if (card.max() != Cardinality.MANY && array) {
            mutants.add(mutant("card", expected("G-MAX", member()), doubled(values, card.max())));
        }
    }

    /** All that stands for the element; an object that had nothing else gets an id, so that it is not empty. */
    private List<Edit> removal() {
        List<Edit> edits = new ArrayList<>();
        if (holder.object().members().size() == 1) {
            edits.add(edit(Op.ADD, holder.path() + ".id", "\"x\""));
        }
        for (String name : step.jsonNames()) {
            for (String half : List.of(name, '_' + name)) {
                if (holder.object().has(half)) {
                    edits.add(edit(Op.REMOVE, holder.path() + '.' + half, ""));
                }
            }
        }
        return edits;
    }

    private static List<Edit> doubled(List<Spot> values, int most) {
        List<Edit> edits = new ArrayList<>();
        for (int i = values.size(); i <= most; i++) {
            edits.add(edit(Op.DUPLICATE, values.get(values.size() - 1).path(), ""));
        }
        return edits;
    }

    private void sliceCounts(Cardinality card, List<Spot> values, List<RowMutant> mutants) {
        JsonArray all = (JsonArray) holder.object().find(step.name());
        if (card.min() > 0) {
            List<Edit> edits = new ArrayList<>();
            for (int i = values.size() - 1; i >= card.min() - 1; i--) {
                boolean last = all.elements().size() == values.size() && i == 0;
                edits.addAll(
                        last
                                ? foreign(values.get(i).path(), values.get(i))
                                : List.of(edit(Op.REMOVE, values.get(i).path(), "")));
            }
            mutants.add(mutant("card", expected("G-SLICE-MIN", member()), edits));
        }
        if (card.max() != Cardinality.MANY) {
            mutants.add(mutant("card", expected("G-SLICE-MAX", member()), doubled(values, card.max())));
        }
    }

    private void fixed(Spot spot, List<RowMutant> mutants) {
        if (row.fixed().isEmpty()) {
            return;
        }
        Fixed fixed = Fixed.of(row.fixed());
        String general = fixed.pattern() ? "G-PATTERN" : "G-FIXED";
        String value = RowValues.other(
                fixed.value(),
                spot.text(spots.document()),
                step.draft().types.get(0).code());
        mutants.add(mutant("fixed", expected(general, spot.expression()), edit(Op.REPLACE, spot.path(), value)));
    }

    private void type(Spot spot, List<RowMutant> mutants) {
        if (row.type().isEmpty()) {
            return;
        }
        if (step.element().isChoice() && !step.isOneType()) {
            choice(spot, mutants);
        } else if (spot.value() instanceof JsonObject object
                && step.draft().types.get(0).code().equals("Reference")
                && !RowProof.isToldByType(step)) {
            reference(spot, object, mutants);
        }
    }

    private void choice(Spot spot, List<RowMutant> mutants) {
        List<String> allowed = step.draft().types.stream().map(TypeUse::code).toList();
        for (TypeUse other : step.element().baseTypes) {
            // A path of an edit has no digits.
            if (!allowed.contains(other.code()) && !other.code().equals("base64Binary")) {
                String name = step.name() + Overlay.capitalised(other.code());
                String path = holder.path() + '.' + name;
                mutants.add(mutant(
                        "type",
                        expected("G-CHOICE-TYPE", spot.expression()),
                        edit(Op.RENAME, spot.path(), name),
                        edit(Op.REPLACE, path, RowValues.ofType(other.code()))));
                return;
            }
        }
    }

    private void reference(Spot spot, JsonObject object, List<RowMutant> mutants) {
        String value = '"' + RowValues.targetBeside(step.draft(), spots.shapes()) + "/x\"";
        Op op = object.has("reference") ? Op.REPLACE : Op.ADD;
        mutants.add(mutant(
                "type",
                expected("G-REFERENCE-TARGET", spot.expression() + ".reference"),
                edit(op, spot.path() + ".reference", value)));
    }

    private void binding(Spot spot, List<RowMutant> mutants) {
        if (!row.binding().startsWith("required ")
                || step.draft().fixed != null
                || RowValues.isListAbsent(row.binding())) {
            return;
        }
        Set<Expected> expected = expected("G-BINDING", spot.expression());
        if (step.isSlice() && step.draft().card.min() > 0) {
            // By the same code the slice may be told.
            expected.add(new Expected("G-SLICE-MIN", spot.around()));
        }
        if (spot.value() instanceof JsonText) {
            mutants.add(mutant("binding", expected, edit(Op.REPLACE, spot.path(), "\"zz\"")));
        } else if (spot.value() instanceof JsonObject object && object.has("code") && object.has("system")) {
            expected.add(new Expected("G-CODE-UNKNOWN", spot.expression() + ".code"));
            mutants.add(mutant("binding", expected, edit(Op.REPLACE, spot.path() + ".code", "\"zz\"")));
        } else {
            mutants.add(mutant("binding", expected, edit(Op.REPLACE, spot.path(), "{\"text\": \"zz\"}")));
        }
    }

    private void slicing(List<Spot> values, List<RowMutant> mutants) {
        if (row.slicing().isEmpty()) {
            return;
        }
        Slicing slicing = Slicing.of(row.slicing());
        Spot first = values.get(0);
        if (slicing.closed()) {
            String next = holder.path() + '.' + step.name() + "[1]";
            List<Edit> edits = new ArrayList<>(List.of(edit(Op.DUPLICATE, first.path(), "")));
            edits.addAll(foreign(next, first));
            mutants.add(mutant("slicing", expected("G-SLICE-CLOSED", member() + "[1]"), edits));
        }
        Spot later = values.get(values.size() - 1);
        if (slicing.ordered() && !spots.sliceOf(first, step.element()).equals(spots.sliceOf(later, step.element()))) {
            String value = later.text(spots.document());
            mutants.add(
                    mutant("slicing", expected("G-SLICE-ORDER", member() + "[1]"), edit(Op.ADD, first.path(), value)));
        }
    }

    /** Makes a repetition one of no slice. */
    private List<Edit> foreign(String path, Spot model) {
        List<Edit> edits = new ArrayList<>();
        for (Slicing.Discriminator discriminator : step.element().slicing.discriminators()) {
            edits.add(RowValues.foreign(path, model.value(), discriminator));
        }
        return edits;
    }

    private String member() {
        return holder.expression() + '.' + step.name();
    }

    private Set<Expected> expected(String general, String expression) {
        Set<Expected> expected = new LinkedHashSet<>(otherwise);
        expected.add(new Expected(step.draft().rule.isEmpty() ? general : step.draft().rule, expression));
        return expected;
    }

    private RowMutant mutant(String aspect, Set<Expected> expected, Edit... edits) {
        return mutant(aspect, expected, List.of(edits));
    }

    private RowMutant mutant(String aspect, Set<Expected> expected, List<Edit> edits) {
        boolean said = expected.stream().anyMatch(each -> each.rule().equals("-"));
        return new RowMutant(aspect, edits, said ? Set.of() : expected);
    }

    static Edit edit(Op op, String path, String value) {
        return new Edit(op, EditPath.of(path), value);
    }
}
