package jp.musubi.platform.eligibility.message;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** 文字コード識別 CharacterCodeIdentifier. What is called Shift_JIS is Windows-31J, with 髙 and 﨑. */
public enum MessageCharset {
    UTF_8("0", "UTF-8", StandardCharsets.UTF_8),
    SHIFT_JIS("1", "Shift_JIS", Charset.forName("windows-31j"));

    private final String code;
    private final String label;
    private final Charset charset;

    MessageCharset(String code, String label, Charset charset) {
        this.code = code;
        this.label = label;
        this.charset = charset;
    }

    public String code() {
        return code;
    }

    /** As in the XML declaration and the Content-Type. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    static @Nullable MessageCharset withCode(String code) {
        for (MessageCharset one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        return null;
    }
}
