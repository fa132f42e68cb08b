package jp.musubi.platform.commandline.drill;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import jp.musubi.platform.commandline.check.Screen;
import org.jspecify.annotations.Nullable;

/** ./musubi drill。Step by step, each with what was seen; it stops at the first that does not show what it must. */
public final class DrillCommand {

    private final DrillScreen screen;
    private final Plan plan;

    private DrillCommand(Screen screen, Plan plan) {
        this.screen = new DrillScreen(screen, Words.read(plan.words()), plan.count());
        this.plan = plan;
    }

    /** The first hour. */
    public DrillCommand(Screen screen) {
        this(screen, Plan.FIRST_HOUR);
    }

    /** A new disease breaks out. @param data folder of the data of a platform that runs already */
    public static DrillCommand outbreak(Screen screen, Path data) {
        return new DrillCommand(screen, OutbreakDrill.plan(data));
    }

    /**
     * Whether every step showed what it must.
     *
     * @param address of a running demo country, whose clock is moved; null for one of its own
     */
    public boolean run(@Nullable URI address) {
        if (address != null) {
            return run(plan.making().steps(new Plan.Running(address, 0, null)));
        }
        screen.begin(1, "start");
        try (var fresh = FreshStart.begin(StartParts.ofShell())) {
            var hook = new Thread(
                    () -> {
                        screen.interrupt();
                        fresh.close();
                    },
                    "drill-end");
            Runtime.getRuntime().addShutdownHook(hook);
            try {
                return run(plan.making().steps(new Plan.Running(fresh.address(), fresh.waitUntilReady(), fresh)));
            } finally {
                forget(hook);
            }
        } catch (NotShown broken) {
            screen.fail(1, "start", broken.seen());
            screen.end(0);
            return false;
        }
    }

    private boolean run(List<Step> steps) {
        int shown = 0;
        for (Step step : steps) {
            screen.begin(shown + 1, step.key());
            try {
                screen.show(shown + 1, step.key(), step.act().perform());
                shown++;
            } catch (NotShown other) {
                screen.fail(shown + 1, step.key(), other.seen());
                break;
            }
        }
        screen.end(shown);
        return shown == steps.size();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // It runs.
        }
    }
}
