package jp.musubi.standard.gate.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;
import org.jspecify.annotations.Nullable;

/** 形。What an object of one type, or of one place in a profile, may hold. Unchangeable. */
final class Shape {

    /**
     * A name in JSON and what it stands for.
     *
     * @param variant null for a type of a choice that FHIR R4 allows and the profile does not
     * @param half whether it is the other half of a primitive, {@code _name}
     * @param otherName the JSON name of that other half
     */
    record Member(Element element, @Nullable Variant variant, boolean half, String otherName) {}

    private final String type;
    private final boolean coding;
    private final boolean resource;
    private final MemberTable members;
    private final List<Element> needed;
    private final List<Invariant> invariants;

    Shape(
            String type,
            boolean resource,
            Map<String, Member> members,
            List<Element> needed,
            List<Invariant> invariants) {
        this.type = type;
        this.coding = type.equals("Coding");
        this.resource = resource;
        this.members = new MemberTable(members);
        this.needed = List.copyOf(needed);
        this.invariants = List.copyOf(invariants);
    }

    String type() {
        return type;
    }

    boolean isCoding() {
        return coding;
    }

    boolean isResource() {
        return resource;
    }

    @Nullable
    Member find(String jsonName) {
        return members.find(jsonName);
    }

    /** All that may stand in it. */
    Collection<Member> members() {
        return members.all();
    }

    /** Elements that must be there, or that have a slice that must. */
    List<Element> needed() {
        return needed;
    }

    List<Invariant> invariants() {
        return invariants;
    }
}
