package jp.musubi.platform.kernel.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class ExceptionReadingTest {

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(new Problem(ProblemCode.MEMBER_NOT_FOUND), ProblemCode.MEMBER_NOT_FOUND),
                Arguments.of(new ServletException(new Problem(ProblemCode.CONFLICT)), ProblemCode.CONFLICT),
                Arguments.of(new HttpRequestMethodNotSupportedException("PUT"), ProblemCode.METHOD_NOT_ALLOWED),
                Arguments.of(
                        new HttpMediaTypeNotSupportedException(MediaType.TEXT_PLAIN, List.of()),
                        ProblemCode.MEDIA_TYPE),
                Arguments.of(new HttpMediaTypeNotAcceptableException(List.of()), ProblemCode.NOT_ACCEPTABLE),
                Arguments.of(new NoResourceFoundException(HttpMethod.GET, "/a", "a"), ProblemCode.NOT_FOUND),
                Arguments.of(
                        new MissingServletRequestParameterException("patient", "String"),
                        ProblemCode.PARAMETER_MISSING),
                Arguments.of(new MaxUploadSizeExceededException(1), ProblemCode.BODY_TOO_LARGE),
                Arguments.of(new CannotGetJdbcConnectionException("down"), ProblemCode.TRY_AGAIN_LATER),
                Arguments.of(new DataAccessResourceFailureException("down"), ProblemCode.TRY_AGAIN_LATER),
                Arguments.of(new CannotCreateTransactionException("down"), ProblemCode.TRY_AGAIN_LATER),
                Arguments.of(new QueryTimeoutException("slow"), ProblemCode.TRY_AGAIN_LATER),
                Arguments.of(new CannotAcquireLockException("busy"), ProblemCode.CONFLICT),
                Arguments.of(new DuplicateKeyException("double"), ProblemCode.BROKEN),
                Arguments.of(new IllegalStateException("bug"), ProblemCode.BROKEN));
    }

    @ParameterizedTest(name = "{0} は {1}")
    @MethodSource("exceptions")
    void 例外の意味(Exception thrown, ProblemCode code) {
        assertThat(ExceptionReading.read(thrown).code()).isEqualTo(code);
    }

    @Test
    void 足りない項目は名前だけを言う() {
        var missing = new MissingServletRequestParameterException("patient", "String");
        assertThat(ExceptionReading.read(missing).place()).isEqualTo("patient");
    }

    @Test
    void 記録には文言を写さない() {
        var thrown = new IllegalStateException(
                "name 結 花子", new SQLException("Key (value)=(00012345:あいう:187:05) already exists"));
        assertThat(WordlessTrace.of(thrown))
                .contains("IllegalStateException", "SQLException", "ExceptionReadingTest")
                .doesNotContain("花子")
                .doesNotContain("00012345");
    }

    @ParameterizedTest(name = "Accept-Language {0} は {1}")
    @CsvSource({
        "'', JAPANESE",
        ", JAPANESE",
        "ja, JAPANESE",
        "en, ENGLISH",
        "en-GB, ENGLISH",
        "'ja,en;q=0.8', JAPANESE",
        "'en-US,en;q=0.9,ja;q=0.8', ENGLISH",
        "'ja;q=0.1,en;q=0.2', ENGLISH",
        "fr, JAPANESE",
        "'fr,en;q=0.5', ENGLISH",
        "'en;q=x', JAPANESE",
        "';;;', JAPANESE"
    })
    void 英語は英語を好む人にだけ(String header, Language language) {
        assertThat(Language.preferredBy(header)).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "abc-123, true",
        "A, true",
        "'', false",
        "a b, false",
        "'a\nb', false",
        "あ, false",
        "123456789018, false",
        "123456789017, true"
    })
    void 追跡番号は安全な形だけ受け取る(String offered, boolean kept) {
        assertThat(TraceId.accept(offered).equals(offered)).isEqualTo(kept);
    }

    @Test
    void 追跡番号は六十四字まで() {
        assertThat(TraceId.accept("a".repeat(64))).hasSize(64).startsWith("aaa");
        assertThat(TraceId.accept("a".repeat(65))).hasSize(36);
        assertThat(TraceId.accept(null)).hasSize(36);
    }
}
