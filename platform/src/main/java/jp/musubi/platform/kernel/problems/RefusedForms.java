package jp.musubi.platform.kernel.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** 断られた書式を返す。Whoever sent a form that was refused gets back what was typed, on the page of the refusal; nothing is kept. */
public interface RefusedForms {

    /**
     * What the page of the refusal calls {@code typed}.
     *
     * @param place as the problem names it: of a field of the form, the words beside it are told
     * @return empty when the call was no page's form, or holds what may not be shown again
     */
    Optional<?> find(HttpServletRequest request, String place);
}
