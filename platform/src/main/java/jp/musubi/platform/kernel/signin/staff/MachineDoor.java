package jp.musubi.platform.kernel.signin.staff;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.musubi.platform.kernel.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 機械の前の人の入口。Answers {@code ./musubi operator invite} through the data folder: there is no way to it over the network. */
@Component
class MachineDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MachineDoor.class);
    private static final long PAUSE_MILLIS = 500;

    private final OperatorInvitations invitations;
    private final RequestFolder folder;
    private final URI page;
    private volatile @Nullable ScheduledExecutorService thread;

    MachineDoor(OperatorInvitations invitations, Settings settings) {
        this.invitations = invitations;
        this.folder = new RequestFolder(settings.data());
        this.page = settings.url().resolve("/signin/invitation");
    }

    @Override
    public void start() {
        folder.begin();
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "machine-door"));
        started.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running != null) {
            thread = null;
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** A folder or a store that is away for a while ends no door. */
    private void look() {
        try {
            folder.answerEach(this::answer);
        } catch (RuntimeException broken) {
            log.warn(
                    "データのフォルダーの頼みに答えられません。次に試します。 A request in the data folder is not answered: {}",
                    broken.getClass().getSimpleName());
        }
    }

    private String answer(String name) {
        OperatorInvitations.Answer answer = invitations.invite(name);
        if (answer instanceof OperatorInvitations.Answer.Invited invited) {
            return "invitation=" + invited.word() + "\nends_at=" + invited.endsAt() + "\npage=" + page + "\n";
        }
        return "refused=" + ((OperatorInvitations.Answer.Refused) answer).reason() + "\n";
    }
}
