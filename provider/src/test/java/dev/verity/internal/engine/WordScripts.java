package dev.verity.internal.engine;

import java.io.Reader;
import java.util.List;
import java.util.function.Supplier;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.jspecify.annotations.Nullable;

/** A scripting language for tests: a name stands for what its object supplies, {@code a < b} compares, a few words are constants. */
public final class WordScripts implements ScriptEngineFactory {
    @Override
    public String getEngineName() {
        return "words";
    }

    @Override
    public String getEngineVersion() {
        return "1";
    }

    @Override
    public List<String> getExtensions() {
        return List.of();
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of();
    }

    @Override
    public List<String> getNames() {
        return List.of("words");
    }

    @Override
    public String getLanguageName() {
        return "words";
    }

    @Override
    public String getLanguageVersion() {
        return "1";
    }

    @Override
    public @Nullable Object getParameter(String key) {
        return null;
    }

    @Override
    public String getMethodCallSyntax(String obj, String m, String... args) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getOutputStatement(String toDisplay) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getProgram(String... statements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return new Engine(this);
    }

    private static final class Engine extends AbstractScriptEngine {
        private final ScriptEngineFactory factory;

        Engine(ScriptEngineFactory factory) {
            this.factory = factory;
        }

        @Override
        public @Nullable Object eval(String script, ScriptContext context) throws ScriptException {
            if (script.equals("wrong")) {
                throw new ScriptException("no such word");
            }
            if (script.equals("null") || script.equals("text")) {
                return script.equals("null") ? null : script;
            }
            String[] operands = script.split(" < ", -1);
            Object first = context.getAttribute(operands[0]);
            return operands.length == 1
                    ? ((Supplier<?>) first).get()
                    : (Integer) first < (Integer) context.getAttribute(operands[1]);
        }

        @Override
        public Object eval(Reader reader, ScriptContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Bindings createBindings() {
            return new SimpleBindings();
        }

        @Override
        public ScriptEngineFactory getFactory() {
            return factory;
        }
    }
}
