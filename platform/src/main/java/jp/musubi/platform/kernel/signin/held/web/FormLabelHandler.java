package jp.musubi.platform.kernel.signin.held.web;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.musubi.platform.kernel.signin.held.FormLabels;
import jp.musubi.platform.kernel.signin.held.HeldForms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/** 出来上がった頁の書式に、欄のことばを持たせる。Goes through what a page was made of, once; what is no form passes as it is. */
public final class FormLabelHandler extends AbstractTemplateHandler {

    private static final String FORM = "form";
    private static final String HEADING = "h1";

    private final StringBuilder title = new StringBuilder();
    private boolean inHeading;
    private @Nullable SeenForm form;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        String element = tag.getElementCompleteName();
        if (element.equals(FORM)) {
            form = new SeenForm();
        } else if (form != null) {
            form.open(tag);
        } else if (element.equals(HEADING)) {
            inHeading = true;
        }
        super.handleOpenElement(tag);
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (form != null) {
            form.open(tag);
        }
        super.handleStandaloneElement(tag);
    }

    @Override
    public void handleText(IText text) {
        if (form != null) {
            form.text(text.getText());
        } else if (inHeading) {
            title.append(HtmlUtils.htmlUnescape(text.getText()));
        }
        super.handleText(text);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        String element = tag.getElementCompleteName();
        if (element.equals(HEADING)) {
            inHeading = false;
        } else if (form != null && element.equals(FORM)) {
            write(form.labels(title.toString(), HeldForms.SECRETS));
            form = null;
        } else if (form != null) {
            form.close(element);
        }
        super.handleCloseElement(tag);
    }

    private void write(FormLabels labels) {
        if (labels.isEmpty()) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "hidden");
        attributes.put("name", FormLabels.FIELD);
        attributes.put("value", HtmlUtils.htmlEscape(labels.written(), "UTF-8"));
        super.handleStandaloneElement(getContext()
                .getModelFactory()
                .createStandaloneElementTag("input", attributes, AttributeValueQuotes.DOUBLE, false, false));
    }
}
