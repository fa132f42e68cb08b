package jp.musubi.platform.kernel.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 封をする者は、何があっても次の回をやめない。 */
class SealerTest {

    /** A guard against waiting for ever, not a promise of speed. */
    private static final int GUARD_MILLIS = 60_000;

    private final SealRound round = mock(SealRound.class);
    private final Sealer sealer = new Sealer(round);

    @AfterEach
    void stop() {
        sealer.stop();
    }

    @Test
    void どんな例外の後でも_次の回は来る_直れば困りごとは消える() {
        when(round.seal(anyInt()))
                .thenThrow(new SealBroken("entry 7 is gone before it was sealed"))
                .thenThrow(new IllegalArgumentException("a hash has 32 bytes, not 31"))
                .thenReturn(0);
        sealer.start();
        verify(round, timeout(GUARD_MILLIS).atLeast(4)).seal(anyInt());
        assertThat(sealer.trouble()).isNull();
    }

    @Test
    void 直るまでは_困りごとを言う() {
        when(round.seal(anyInt())).thenThrow(new SealBroken("entry 7 is gone before it was sealed"));
        sealer.start();
        verify(round, timeout(GUARD_MILLIS).atLeast(2)).seal(anyInt());
        assertThat(sealer.trouble()).contains("entry 7", "docs/runbooks/audit.md");
    }

    @Test
    void 止まるときにもう一度封をする() {
        sealer.start();
        verify(round, timeout(GUARD_MILLIS).atLeast(1)).seal(anyInt());
        sealer.stop();
        assertThat(sealer.isRunning()).isFalse();
        verify(round, atLeast(2)).seal(anyInt());
    }
}
