package dev.verity.spring;

import org.jspecify.annotations.Nullable;

/** Another provider that runs beside Verity, as the properties under {@code verity.shadow} set it. */
public class Shadow {
    /** Class of another provider that runs beside Verity on a sample of the calls, so that differences are logged. */
    private @Nullable String provider;

    /** Share of the calls, from 0 to 1, on which the other provider runs too. */
    private @Nullable Double sample;

    /** Whether texts of messages are compared too. */
    private @Nullable Boolean messages;

    /**
     * What {@code verity.shadow=} with nothing behind it sets, which is Verity's own system property; Spring finds this method
     * when it converts that text.
     */
    public static Shadow of(String provider) {
        Shadow shadow = new Shadow();
        shadow.setProvider(provider);
        return shadow;
    }

    public @Nullable String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider;
    }

    public @Nullable Double getSample() {
        return sample;
    }

    public void setSample(@Nullable Double sample) {
        this.sample = sample;
    }

    public @Nullable Boolean getMessages() {
        return messages;
    }

    public void setMessages(@Nullable Boolean messages) {
        this.messages = messages;
    }
}
