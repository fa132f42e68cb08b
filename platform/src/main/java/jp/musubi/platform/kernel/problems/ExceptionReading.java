package jp.musubi.platform.kernel.problems;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.codec.DecodingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** 例外の読み方。Which refusal an exception means; what is not named here is the platform's own fault. */
final class ExceptionReading {

    private ExceptionReading() {}

    static Problem read(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof ServletException && thrown.getCause() != null && !(thrown instanceof ErrorResponse)) {
            return read(thrown.getCause());
        }
        ProblemCode data = readDataAccess(thrown);
        return data != null ? new Problem(data) : readWeb(thrown);
    }

    private static @Nullable ProblemCode readDataAccess(Throwable thrown) {
        if (thrown instanceof ConcurrencyFailureException) {
            return ProblemCode.CONFLICT;
        }
        boolean passing = thrown instanceof TransientDataAccessException
                || thrown instanceof DataAccessResourceFailureException
                || thrown instanceof NonTransientDataAccessResourceException
                || thrown instanceof CannotCreateTransactionException;
        return passing ? ProblemCode.TRY_AGAIN_LATER : null;
    }

    private static Problem readWeb(Throwable thrown) {
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return new Problem(ProblemCode.PARAMETER_MISSING, missing.getParameterName());
        }
        if (thrown instanceof MissingRequestValueException) {
            return new Problem(ProblemCode.PARAMETER_MISSING);
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return new Problem(ProblemCode.PARAMETER_INVALID, mismatch.getName());
        }
        if (thrown instanceof TypeMismatchException) {
            return new Problem(ProblemCode.PARAMETER_INVALID);
        }
        if (thrown instanceof HttpMessageNotReadableException || thrown instanceof DecodingException) {
            return new Problem(ProblemCode.BODY_MALFORMED);
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        if (thrown instanceof ErrorResponse response) {
            return new Problem(codeOf(response.getStatusCode().value()));
        }
        return new Problem(ProblemCode.BROKEN);
    }

    /** The refusal that fits a bare HTTP status. */
    static ProblemCode codeOf(int status) {
        return switch (status) {
            case 401 -> ProblemCode.TOKEN_MISSING;
            case 403 -> ProblemCode.ACCESS_REFUSED;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405, 501 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 409 -> ProblemCode.CONFLICT;
            case 413 -> ProblemCode.BODY_TOO_LARGE;
            case 415 -> ProblemCode.MEDIA_TYPE;
            case 503 -> ProblemCode.TRY_AGAIN_LATER;
            default -> status < 500 ? ProblemCode.PARAMETER_INVALID : ProblemCode.BROKEN;
        };
    }
}
