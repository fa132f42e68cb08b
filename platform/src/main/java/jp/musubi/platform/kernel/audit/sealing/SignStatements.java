package jp.musubi.platform.kernel.audit.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import jp.musubi.platform.kernel.audit.SignedStatements;
import org.springframework.stereotype.Component;

/** 署名する。By the newest key of the log's heads. */
@Component
class SignStatements implements SignedStatements {

    private final HeadKeys keys;

    SignStatements(HeadKeys keys) {
        this.keys = keys;
    }

    @Override
    public Signed sign(String kind, byte[] statement) {
        if (!kind.matches("[a-z-]+")) {
            throw new IllegalArgumentException("a kind is letters and hyphens");
        }
        HeadKey key = keys.get();
        return new Signed(key.id(), Base64.getEncoder().encodeToString(key.sign(signed(kind, statement))));
    }

    private static byte[] signed(String kind, byte[] statement) {
        byte[] before = (PREFIX + "\n" + kind + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + statement.length);
        System.arraycopy(statement, 0, all, before.length, statement.length);
        return all;
    }
}
