package dev.verity.bridge;

import java.io.Reader;
import java.lang.reflect.Proxy;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/** A scripting language in which all texts mean themselves. */
final class EchoEngine extends AbstractScriptEngine {
    @Override
    public Object eval(String script, ScriptContext context) throws ScriptException {
        if (script.equals("fail")) {
            throw new ScriptException("failed");
        }
        return script + " " + context.getAttribute("a");
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
        return (ScriptEngineFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ScriptEngineFactory.class},
                (proxy, method, given) -> null);
    }
}
