package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.ParameterScriptAssert;

/** {@link ParameterScriptAssert} as a definition. */
public class ParameterScriptAssertDef extends ConstraintDef<ParameterScriptAssertDef, ParameterScriptAssert> {
    /** With the defaults of the attributes. */
    public ParameterScriptAssertDef() {
        super(ParameterScriptAssert.class);
    }

    /** Sets the attribute {@code lang}. */
    public ParameterScriptAssertDef lang(String lang) {
        return addParameter("lang", lang);
    }

    /** Sets the attribute {@code script}. */
    public ParameterScriptAssertDef script(String script) {
        return addParameter("script", script);
    }
}
