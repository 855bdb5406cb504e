package dev.verity.internal.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Interpolates messages; to be run by a class loader that finds no Expression Language. */
public final class WithoutExpressionLanguage implements Supplier<List<String>> {

    @Override
    public List<String> get() {
        TemplateInterpolator interpolator = new TemplateInterpolator(
                InterpolationSettings.defaults().withClassLoader(getClass().getClassLoader()));
        var context = Contexts.standard(Map.of("value", "5", "inclusive", false), "x");
        return List.of(
                interpolator.interpolate(
                        "{jakarta.validation.constraints.DecimalMin.message}", context, Locale.ENGLISH),
                interpolator.interpolate("a ${1+1} {value}", context, Locale.ENGLISH),
                interpolator.interpolate("b ${2+2} {value}", context, Locale.ENGLISH));
    }
}
