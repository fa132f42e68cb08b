package jp.musubi.standard.vaccinations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 打ち方。How often a course is given, by the age and the vaccine of its first dose.
 *
 * @param vaccines codes of those it is for; empty for all of the course
 * @param first first age at which it begins
 * @param last last age at which it begins
 */
public record Plan(
        String course,
        String name,
        boolean girlsOnly,
        Set<String> vaccines,
        AgePoint first,
        AgePoint last,
        List<DoseRule> doses) {

    public Plan {
        vaccines = Set.copyOf(vaccines);
        doses = List.copyOf(doses);
    }

    Plan with(List<DoseRule> others) {
        return new Plan(course, name, girlsOnly, vaccines, first, last, others);
    }

    boolean takes(String vaccine) {
        return vaccines.isEmpty() || vaccines.contains(vaccine);
    }

    boolean beginsOn(Child child, LocalDate day) {
        return !day.isBefore(first.dayFor(child.born())) && !day.isAfter(last.dayFor(child.born()));
    }
}
