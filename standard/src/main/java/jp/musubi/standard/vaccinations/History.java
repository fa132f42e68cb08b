package jp.musubi.standard.vaccinations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 接種歴。In the order of the days, however it was registered. */
public record History(List<Shot> shots) {

    private static final Comparator<Shot> ORDER =
            Comparator.comparing(Shot::day).thenComparing(Shot::vaccine);

    public static final History NONE = new History(List.of());

    public History {
        shots = shots.stream().sorted(ORDER).toList();
    }

    public History with(Shot one) {
        List<Shot> more = new ArrayList<>(shots);
        more.add(one);
        return new History(more);
    }

    List<Shot> ofCourse(Schedule schedule, String course) {
        return shots.stream()
                .filter(shot -> schedule.findVaccine(shot.vaccine())
                        .filter(vaccine -> vaccine.course().equals(course))
                        .isPresent())
                .toList();
    }
}
