<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorSentence</name>
    <message>
        <source>“%1” is not readable as JSON (%2). It may be damaged or of another kind; choose a project saved by Attention Lab.</source>
        <translation>“%1”无法按 JSON 格式读取（%2）。文件可能已损坏，或属于其他类型；请选择由 Attention Lab 保存的项目。</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”. It may have been edited by hand; put the field back or choose another file.</source>
        <translation>“%1”缺少字段“%2”，可能被手动修改过。请补回该字段，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Attention Lab (format %2; this version reads up to %3). Open it with the newer version.</source>
        <translation>“%1”由更新版本的 Attention Lab 保存（格式版本 %2，本版本最高支持 %3）。请用新版本打开。</translation>
    </message>
    <message>
        <source>“%1” is not a file that Attention Lab reads. Choose a project saved by Attention Lab.</source>
        <translation>“%1”不是 Attention Lab 能读取的文件。请选择由 Attention Lab 保存的项目。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>“%1”不存在。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing was changed on disk; save under another name or in another folder.</source>
        <translation>无法写入“%1”：%2。磁盘上的内容未作任何更改；请换一个文件名或文件夹保存。</translation>
    </message>
    <message>
        <source>The weights of this source were not found in “%1”. Install the program again, or choose random vectors as the source.</source>
        <translation>在“%1”中找不到该来源的模型权重。请重新安装本程序，或将来源改为随机向量。</translation>
    </message>
    <message>
        <source>There is not enough memory for this many tokens. Shorten the text.</source>
        <translation>内存不足，无法处理这么多词元。请缩短文本。</translation>
    </message>
    <message>
        <source>In “%1” the field “%2” is %3, but %4 was expected. Correct it in a text editor or choose another file.</source>
        <translation>“%1”中的字段“%2”为 %3，而应为 %4。请用文本编辑器更正，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” lacks the array “%2”. Choose another file.</source>
        <translation>“%1”缺少数组“%2”。请选择其他文件。</translation>
    </message>
    <message>
        <source>In “%1” the array “%2” is %3, but %4 was expected. Choose another file.</source>
        <translation>“%1”中的数组“%2”为 %3，而应为 %4。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check that you may read it, or choose another file.</source>
        <translation>无法读取“%1”：%2。请检查读取权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>Queries and keys have different widths, which this score function cannot compare. Choose the general or additive one, or another d_k.</source>
        <translation>查询和键的宽度不同，这个得分函数无法比较。请选一般（双线性）或加性函数，或另选 d_k。</translation>
    </message>
    <message>
        <source>The array “%1” of the score function is %2, but %3 is needed now. Choose “Back to seeded” under Score, or undo.</source>
        <translation>得分函数的数组“%1”是 %2，而现在需要 %3。请在“得分”中选择“恢复为种子数值”，或撤销。</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle: to open it would be to run the program inside it, so Attention Lab never does. Open the model’s “model.safetensors” instead; in Python, safetensors.torch.save_file() writes one from the same weights.</source>
        <translation>“%1”是 Python 的 pickle 文件：打开它就等于运行其中的程序，因此 Attention Lab 从不打开。请改为打开该模型的“model.safetensors”；在 Python 中，safetensors.torch.save_file() 可由同样的权重写出这样的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: “%2” is not as it should be. Choose another file.</source>
        <translation>“%1”无法使用：其中的“%2”不符合要求。请另选一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: “%2” is %3. Choose another file.</source>
        <translation>“%1”无法使用：“%2”是 %3。请另选一个文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: “%2” is %3, but this is needed: %4. Choose another file.</source>
        <translation>“%1”无法使用：“%2”是 %3，而这里需要的是：%4。请另选一个文件。</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的内容</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>read in the source</source>
        <translation>已在原始文献中核对</translation>
    </message>
    <message>
        <source>computed from published numbers</source>
        <translation>由已发表的数值推算</translation>
    </message>
    <message>
        <source>as remembered from the paper, not looked up again</source>
        <translation>凭记忆引自论文，未再核对</translation>
    </message>
    <message>
        <source>illustrative setting of this program</source>
        <translation>本程序的示意性取值</translation>
    </message>
</context>
<context>
    <name>HeadOrder</name>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by entropy</source>
        <translation>按熵</translation>
    </message>
    <message>
        <source>by distance</source>
        <translation>按距离</translation>
    </message>
    <message>
        <source>like: previous token</source>
        <translation>相似度：前一个词元</translation>
    </message>
    <message>
        <source>like: next token</source>
        <translation>相似度：后一个词元</translation>
    </message>
    <message>
        <source>like: first token</source>
        <translation>相似度：首个词元</translation>
    </message>
    <message>
        <source>like: itself</source>
        <translation>相似度：自身</translation>
    </message>
    <message>
        <source>like: induction</source>
        <translation>相似度：归纳</translation>
    </message>
    <message>
        <source>like: delimiters</source>
        <translation>相似度：分隔符</translation>
    </message>
    <message>
        <source>In order of layer and head</source>
        <translation>按层号和头号排列</translation>
    </message>
    <message>
        <source>Mean entropy of a query&apos;s weights in nats; the sharpest head first</source>
        <translation>各查询权重的平均熵（单位：纳特）；最集中的头排在最前</translation>
    </message>
    <message>
        <source>Mean distance that a query looks, in tokens; the nearest first</source>
        <translation>查询平均看多远（以词元计）；看得最近的头排在最前</translation>
    </message>
    <message>
        <source>Mean weight on the token before; the largest first</source>
        <translation>落在前一个词元上的平均权重；最大的排在最前</translation>
    </message>
    <message>
        <source>Mean weight on the token after; the largest first</source>
        <translation>落在后一个词元上的平均权重；最大的排在最前</translation>
    </message>
    <message>
        <source>Mean weight on the first token; the largest first</source>
        <translation>落在首个词元上的平均权重；最大的排在最前</translation>
    </message>
    <message>
        <source>Mean weight of a token on itself; the largest first</source>
        <translation>词元落在自身上的平均权重；最大的排在最前</translation>
    </message>
    <message>
        <source>Mean weight on what followed the same token earlier; the largest first</source>
        <translation>落在“同一词元上次出现后紧跟的词元”上的平均权重；最大的排在最前</translation>
    </message>
    <message>
        <source>Mean weight on punctuation and the model&apos;s own marks; the largest first</source>
        <translation>落在标点和模型自有标记上的平均权重；最大的排在最前</translation>
    </message>
</context>
<context>
    <name>ModelErrorSentence</name>
    <message>
        <source>The model has nothing to read. Type a text at the left.</source>
        <translation>模型没有可读的内容。请在左侧输入文本。</translation>
    </message>
    <message>
        <source>The model has no picture to look at. Load one under “Both sides”.</source>
        <translation>模型没有可看的图片。请在“两侧对照”中载入一张。</translation>
    </message>
    <message>
        <source>The model has no sound to hear. Load one under “Both sides”.</source>
        <translation>模型没有可听的声音。请在“两侧对照”中载入一段。</translation>
    </message>
    <message>
        <source>The text has the wrong length for this model: it takes %1, and there are %2. Shorten or lengthen the text.</source>
        <extracomment>%1 such as &quot;at most 35 characters&quot;, %2 a number</extracomment>
        <translation>文本长度不适合这个模型：它要求 %1，现有 %2。请缩短或加长文本。</translation>
    </message>
    <message>
        <source>This model takes %1, but the file has %2. Load another one.</source>
        <translation>这个模型要求 %1，而文件是 %2。请载入另一个。</translation>
    </message>
    <message>
        <source>This model does not know “%1”. It knows only: %2. Change the text.</source>
        <translation>这个模型不认识“%1”。它只认识：%2。请修改文本。</translation>
    </message>
    <message>
        <source>The weights that were frozen in %1 are %2, but this text needs %3. Let the head run as trained again, or take the text of before.</source>
        <translation>%1 中冻结的权重是 %2，而这段文本需要 %3。请让该头恢复训练时的样子，或换回原来的文本。</translation>
    </message>
    <message>
        <source>A whole model has an attention of its own, which is not swept. Choose vectors as the source.</source>
        <translation>完整模型有自己的注意力，不能做参数扫描。请改选向量作为来源。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>a part of a model: attention of what is written to itself; or of the only text to itself</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>attention saved in a file; who trained the model is not said in it</source>
        <translation>文件中保存的注意力；文件没有说明模型由谁训练</translation>
    </message>
    <message>
        <source>trained weights of your own folder, %1 numbers; who trained them is not said in it</source>
        <translation>您自己文件夹中的训练权重，共 %1 个数；其中没有说明由谁训练</translation>
    </message>
    <message>
        <source>trained by %1 on %2 · %3 · %4 numbers</source>
        <translation>训练者：%1；训练数据：%2 · %3 · %4 个参数</translation>
    </message>
    <message>
        <source>queries: words of the question</source>
        <translation>查询：问题中的词</translation>
    </message>
    <message>
        <source>queries: what is written</source>
        <translation>查询：写出的内容</translation>
    </message>
    <message>
        <source>keys: patches (row,column)</source>
        <extracomment>keys are squares of a picture, called by row and column</extracomment>
        <translation>键：图块（行,列）</translation>
    </message>
    <message>
        <source>keys: seconds of the sound</source>
        <translation>键：声音的秒数</translation>
    </message>
    <message>
        <source>keys: what is read</source>
        <translation>键：读入的内容</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>GloVe word vectors</source>
        <translation>GloVe 词向量</translation>
    </message>
    <message>
        <source>Random vectors</source>
        <translation>随机向量</translation>
    </message>
    <message>
        <source>Numbers you type</source>
        <translation>手动输入的数值</translation>
    </message>
    <message>
        <source>word vectors: trained, GloVe (Pennington, Socher and Manning, PDDL-1.0) · projections: random, not trained</source>
        <translation>词向量：已训练，GloVe（Pennington、Socher、Manning，PDDL-1.0）· 投影：随机，未经训练</translation>
    </message>
    <message>
        <source>vectors and projections: random, nothing is trained</source>
        <translation>向量与投影：随机，均未经训练</translation>
    </message>
    <message>
        <source>vectors: typed by hand, nothing is trained</source>
        <translation>向量：手动输入，未经训练</translation>
    </message>
    <message>
        <source>The animal … too tired (trained encoder)</source>
        <translation>The animal … too tired（训练好的编码器）</translation>
    </message>
    <message>
        <source>The animal … too wide (trained encoder)</source>
        <translation>The animal … too wide（训练好的编码器）</translation>
    </message>
    <message>
        <source>King, queen, Paris, France … (GloVe)</source>
        <translation>king、queen、Paris、France……（GloVe）</translation>
    </message>
    <message>
        <source>A Chinese sentence (random vectors)</source>
        <translation>一个中文句子（随机向量）</translation>
    </message>
    <message>
        <source>The worked example (one query, two keys)</source>
        <translation>手算示例（一个查询，两个键）</translation>
    </message>
    <message>
        <source>Layer %1, head %2</source>
        <translation>层 %1，头 %2</translation>
    </message>
    <message>
        <source>model weights: trained, Universal Sentence Encoder Lite (Google, Apache-2.0)</source>
        <translation>模型权重：已训练，Universal Sentence Encoder Lite（Google，Apache-2.0）</translation>
    </message>
    <message>
        <source>USE Lite encoder</source>
        <translation>USE Lite 编码器</translation>
    </message>
    <message>
        <source>A sentence looks at its twin (GloVe, two sequences)</source>
        <translation>一个句子看它的孪生句（GloVe，两个序列）</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Key embeddings</source>
        <translation>键侧嵌入</translation>
    </message>
    <message>
        <source>Queries Q</source>
        <translation>查询 Q</translation>
    </message>
    <message>
        <source>Keys K</source>
        <translation>键 K</translation>
    </message>
    <message>
        <source>Values V</source>
        <translation>值 V</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>A whole model</source>
        <translation>完整模型</translation>
    </message>
    <message>
        <source>a trained model, run whole</source>
        <translation>训练好的模型，整体运行</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>The model says: %1</source>
        <translation>模型的输出：%1</translation>
    </message>
    <message>
        <source>The model still says: %1</source>
        <translation>模型的输出不变：%1</translation>
    </message>
    <message>
        <source>The model now says: %1 (as trained: %2)</source>
        <translation>模型现在的输出：%1（训练时的样子：%2）</translation>
    </message>
    <message>
        <source>The embedding of the text is like that of the model as trained: cosine %1.</source>
        <translation>文本的嵌入与训练时的样子相比：余弦相似度 %1。</translation>
    </message>
    <message>
        <source>A file of weights has no output: there is no model that could use them.</source>
        <translation>只有权重的文件没有输出：没有模型来使用这些权重。</translation>
    </message>
    <message>
        <source>This model gives a vector for each token and no words.</source>
        <translation>这个模型为每个词元给出一个向量，不产生文字。</translation>
    </message>
    <message>
        <source>Attention is not by itself an explanation: flatten or freeze a head and see whether what the model says changes with it.</source>
        <translation>注意力本身并不等于解释：把一个头抹平或冻结，看看模型的输出是否随之改变。</translation>
    </message>
    <message>
        <source>An encoder is no language model: it does not say what comes next.</source>
        <translation>编码器不是语言模型：它不预测接下来是什么。</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <extracomment>a place in a text: its number from 1 and the token there, after which something comes</extracomment>
        <translation>第 %1 位之后：%2</translation>
    </message>
    <message numerus="yes">
        <source>Where the text repeats itself (%n place(s)): next token right %1 times, mean probability %2.</source>
        <translation>
            <numerusform>文本重复之处（%n 个）：下一词元预测正确 %1 次，平均概率 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the text repeats itself (%n place(s)): next token right %1 times (as trained %2), mean probability %3 (as trained %4).</source>
        <translation>
            <numerusform>文本重复之处（%n 个）：下一词元预测正确 %1 次（训练时的样子：%2 次），平均概率 %3（训练时的样子：%4）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Ladder of the pinned cell</source>
        <translation>已固定单元格的逐步计算</translation>
    </message>
    <message>
        <source>All heads (layer.head)</source>
        <translation>所有头（层.头）</translation>
    </message>
    <message>
        <source>Row bars</source>
        <translation>单行条形图</translation>
    </message>
    <message>
        <source>Text shaded by attention</source>
        <translation>按注意力着色的文本</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线图</translation>
    </message>
    <message>
        <source>Q and K in the plane</source>
        <translation>Q 与 K 的平面图</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Compare A and B</source>
        <translation>比较 A 与 B</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>正确性验证</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>键与值</translation>
    </message>
    <message>
        <source>Overridden numbers</source>
        <translation>已改写的数值</translation>
    </message>
    <message>
        <source>Human attention</source>
        <translation>人的注意</translation>
    </message>
    <message>
        <source>Link to human attention</source>
        <translation>与人的注意的联系</translation>
    </message>
    <message>
        <source>Attention as a budget</source>
        <translation>把注意当作预算</translation>
    </message>
    <message>
        <source>Output of the model</source>
        <translation>模型的输出</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两侧对照</translation>
    </message>
</context>
<context>
    <name>ParameterNote</name>
    <message>
        <source>all columns of the table</source>
        <translation>表格的全部列</translation>
    </message>
    <message>
        <source>the first %1 of %2 columns</source>
        <translation>共 %2 列，取前 %1 列</translation>
    </message>
    <message>
        <source>width of Q and K</source>
        <translation>Q 和 K 的维度</translation>
    </message>
    <message>
        <source>rank %1 of %2: the head as trained</source>
        <translation>秩 %1/%2：训练所得的整个头</translation>
    </message>
    <message>
        <source>rank %1 of %2: W_q W_kᵀ of the head cut to rank %1</source>
        <translation>秩 %1/%2：该头的 W_q W_kᵀ 截断到秩 %1</translation>
    </message>
    <message>
        <source>Linear attention has scores of its own, φ(q)·φ(k): score function, scale and temperature play no part.</source>
        <translation>线性注意力有自己的得分 φ(q)·φ(k)：得分函数、缩放和温度都不起作用。</translation>
    </message>
    <message>
        <source>A known mistake, for the lesson: the scores grow with d_k, not with d_model.</source>
        <translation>这是一个已知的错误，供教学使用：得分随 d_k 增大，而不是随 d_model。</translation>
    </message>
    <message>
        <source>its numbers: seeded, not trained</source>
        <translation>其中的数：由种子生成，未经训练</translation>
    </message>
    <message>
        <source>its numbers: typed or loaded</source>
        <translation>其中的数：键入或载入</translation>
    </message>
    <message>
        <source>its numbers: partly typed or loaded, the rest seeded, not trained</source>
        <translation>其中的数：一部分为键入或载入，其余由种子生成，未经训练</translation>
    </message>
    <message>
        <source>With as many queries as keys this is the same as causal.</source>
        <translation>查询数与键数相同时，与因果掩码完全一样。</translation>
    </message>
    <message numerus="yes">
        <source>wider than the %n token(s) there are: nothing is hidden</source>
        <translation>
            <numerusform>比现有的 %n 个词元还宽：什么都没有遮住</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wider than the %n token(s) there are: the same as causal</source>
        <translation>
            <numerusform>比现有的 %n 个词元还宽：与因果掩码相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s) can attend to nothing: their weights and context are 0.</source>
        <translation>
            <numerusform>有 %n 个查询没有任何可以关注的键，其权重和上下文向量均为 0。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask works on the head that is shown; the layers before it run as trained, without it.</source>
        <translation>掩码只作用于当前显示的头；它之前的各层仍按训练时的方式运行，不加掩码。</translation>
    </message>
    <message>
        <source>The trained encoder&apos;s embeddings have positions of their own.</source>
        <translation>训练好的编码器的嵌入已带有自己的位置信息。</translation>
    </message>
    <message>
        <source>Given numbers are queries and keys themselves: there are no embeddings to add to.</source>
        <translation>给定的数本身就是查询和键：没有可以加上位置的嵌入。</translation>
    </message>
    <message>
        <source>d_k is odd: the last column has no partner and is not turned.</source>
        <translation>d_k 是奇数：最后一列没有配对，不旋转。</translation>
    </message>
    <message>
        <source>Linear attention has no scores that this could be added to.</source>
        <translation>线性注意力没有可以加上它的得分。</translation>
    </message>
    <message>
        <source>Made for a causal mask, which is not chosen: add it under Mask.</source>
        <translation>它是为因果掩码设计的，而现在没有选因果掩码：请在“掩码”中加上。</translation>
    </message>
    <message numerus="yes">
        <source>there are only %n key(s): all are kept, as by softmax</source>
        <translation>
            <numerusform>只有 %n 个键：全部保留，与 softmax 相同</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights of a query need not sum to 1.</source>
        <translation>一个查询的权重之和不一定为 1。</translation>
    </message>
    <message>
        <source>The trained encoder has its own heads; only seeded projections can be chosen.</source>
        <translation>训练好的编码器有自己的头；只有由种子生成的投影可以选择。</translation>
    </message>
    <message>
        <source>Given numbers are one head as they stand; only seeded projections can be chosen.</source>
        <translation>给定的数本身就是一个头；只有由种子生成的投影可以选择。</translation>
    </message>
    <message>
        <source>Nothing here is drawn at random.</source>
        <translation>这里没有随机生成的数。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the mask are painted by hand, on top of what is chosen here.</source>
        <translation>
            <numerusform>在此处所选掩码之上，另有 %n 个单元格为手绘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its numbers are seeded, not trained.</source>
        <translation>其数值由随机种子生成，未经训练。</translation>
    </message>
</context>
<context>
    <name>PictureCaption</name>
    <message>
        <source>mask: %1</source>
        <translation>掩码：%1</translation>
    </message>
    <message>
        <source>positions: %1</source>
        <translation>位置编码：%1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>已改写 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>Projections</source>
        <translation>线性投影</translation>
    </message>
    <message>
        <source>Output projection</source>
        <translation>输出投影</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>How many keys before and after its own place a query sees.</source>
        <translation>一个查询在自身位置前后各能看到多少个键。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Keys kept</source>
        <translation>保留的键数</translation>
    </message>
    <message>
        <source>How many of the largest scores of a row keep a weight.</source>
        <translation>每一行中得分最高的多少个键保留权重。</translation>
    </message>
    <message>
        <source>Full attention</source>
        <translation>完全注意力</translation>
    </message>
    <message>
        <source>Every query is compared with every key, so time and memory grow with the square of the length.</source>
        <translation>每个查询都与每个键比较，因此时间和内存随序列长度的平方增长。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Local window</source>
        <translation>局部窗口</translation>
    </message>
    <message>
        <source>Each query is compared with the keys around it, so time and memory grow with the length times the window.</source>
        <translation>每个查询只与周围的键比较，因此时间和内存随长度与窗口之积增长。</translation>
    </message>
    <message>
        <source>Linear attention</source>
        <translation>线性注意力</translation>
    </message>
    <message>
        <source>Keys and values are summed up once and asked by every query, so time and memory grow with the length alone.</source>
        <translation>键和值只需累加一次，供所有查询使用，因此时间和内存只随长度线性增长。</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征映射</translation>
    </message>
    <message>
        <source>State and context</source>
        <translation>状态与上下文</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>All scores are computed and the largest of each row are kept: what follows is cheap, but the scores still grow with the square of the length.</source>
        <translation>先算出全部得分，再保留每行最大的几个：后续步骤很省，但得分本身仍随长度的平方增长。</translation>
    </message>
    <message>
        <source>Mask and choice</source>
        <translation>掩码与选取</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How many tokens to either side of itself a query may attend to.</source>
        <translation>一个查询可以关注自身左右两侧各多少个词元。</translation>
    </message>
    <message>
        <source>Global tokens</source>
        <translation>全局词元</translation>
    </message>
    <message>
        <source>How many tokens at the start see all others and are seen by them.</source>
        <translation>序列开头有多少个词元既能看到所有词元，也能被所有词元看到。</translation>
    </message>
    <message>
        <source>Global tokens and window</source>
        <translation>全局词元加窗口</translation>
    </message>
    <message>
        <source>A query attends to its neighbours, and a few tokens at the start see all and are seen by all.</source>
        <translation>查询只关注邻近词元；开头的少数词元能看到全部，也能被全部看到。</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>How many of the last tokens are all seen, and how far apart the earlier ones lie.</source>
        <translation>最近的多少个词元全部可见，以及更早的词元每隔多远取一个。</translation>
    </message>
    <message>
        <source>Strided</source>
        <translation>跨步</translation>
    </message>
    <message>
        <source>A query attends to what came just before it and, further back, to every so many-th token.</source>
        <translation>查询关注紧邻其前的词元，更早的部分则每隔固定步长关注一个。</translation>
    </message>
    <message>
        <source>Padded keys</source>
        <translation>填充键数</translation>
    </message>
    <message>
        <source>How many keys at the end only fill the sequence up.</source>
        <translation>末尾有多少个键只是用来填充的。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every query may attend to every key.</source>
        <translation>每个查询都可以关注每个键。</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>No query sees what comes after it. With fewer queries than keys, the queries are the last ones.</source>
        <translation>查询看不到它之后的内容。查询少于键时，查询对应序列的最后几个位置。</translation>
    </message>
    <message>
        <source>Causal, starts aligned</source>
        <translation>因果（起点对齐）</translation>
    </message>
    <message>
        <source>As causal, but with fewer queries than keys the queries are the first ones.</source>
        <translation>与因果掩码相同，但查询少于键时，查询对应序列的最前几个位置。</translation>
    </message>
    <message>
        <source>Key padding</source>
        <translation>键填充</translation>
    </message>
    <message>
        <source>The last keys only fill the sequence up to a common length, and nobody attends to them.</source>
        <translation>最后几个键只是把序列补到统一长度，任何查询都不关注它们。</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>窗口宽度</translation>
    </message>
    <message>
        <source>How many tokens a query may attend to: itself and those just before it.</source>
        <translation>一个查询可以关注多少个词元：它自身及紧邻其前的词元。</translation>
    </message>
    <message>
        <source>A query attends only to its neighbours on both sides.</source>
        <translation>查询只关注左右两侧的邻近词元。</translation>
    </message>
    <message>
        <source>Local window, causal</source>
        <translation>局部窗口（因果）</translation>
    </message>
    <message>
        <source>A query attends only to itself and to what came just before it.</source>
        <translation>查询只关注自身以及紧邻其前的词元。</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>How sparse the weights are: near 1 as dense as softmax, 2 as sparse as sparsemax.</source>
        <translation>权重的稀疏程度：接近 1 时与 softmax 一样稠密，等于 2 时与 sparsemax 一样稀疏。</translation>
    </message>
    <message>
        <source>Entmax</source>
        <translation>Entmax</translation>
    </message>
    <message>
        <source>Goes from softmax to sparsemax as its exponent goes from 1 to 2. Distant keys get a weight of exactly 0; the weights sum to 1.</source>
        <translation>指数从 1 变到 2 时，由 softmax 过渡到 sparsemax。得分相差较远的键权重恰为 0；权重之和为 1。</translation>
    </message>
    <message>
        <source>Entmax 1.5</source>
        <translation>Entmax 1.5</translation>
    </message>
    <message>
        <source>Half-way between softmax and sparsemax: distant keys get a weight of exactly 0, near ones change smoothly. The weights sum to 1.</source>
        <translation>介于 softmax 与 sparsemax 之间：得分相差较远的键权重恰为 0，相近的键平滑变化。权重之和为 1。</translation>
    </message>
    <message>
        <source>Replaces the exponential of a score by a product of features, elu + 1 of query and key, so that the cost grows with the length and not with its square. The weights sum to 1; score function, scale and temperature play no part.</source>
        <translation>用查询与键的特征（elu + 1）之积代替得分的指数，使开销随长度而不是长度的平方增长。权重之和为 1；打分函数、缩放和温度都不起作用。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Added to every score: above 0 all weights grow, below 0 they shrink.</source>
        <translation>加到每个得分上：大于 0 时所有权重变大，小于 0 时变小。</translation>
    </message>
    <message>
        <source>Bias by length</source>
        <translation>按长度取偏置</translation>
    </message>
    <message>
        <source>1 takes the logarithm of the number of keys off every score, so that the weights of a query add up to about as much however many keys there are; 0 does not.</source>
        <translation>取 1 时从每个得分中减去键数的对数，使一个查询的权重之和不随键数明显变化；取 0 时不减。</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Each key gets its weight by itself, between 0 and 1: keys do not compete, and the weights of a query may sum to anything.</source>
        <translation>每个键单独得到 0 到 1 之间的权重：键与键互不竞争，一个查询的权重之和可以是任意值。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Every key gets a weight above 0, and the weights of a query sum to 1. A score larger by 1 is a weight larger by the factor e.</source>
        <translation>每个键的权重都大于 0，一个查询的权重之和为 1。得分每大 1，权重就大 e 倍。</translation>
    </message>
    <message>
        <source>Softmax plus one</source>
        <translation>Softmax 加一</translation>
    </message>
    <message>
        <source>Softmax with one more key of score 0 that nobody sees: where all scores are far below 0 a query attends to almost nothing. The weights sum to less than 1.</source>
        <translation>相当于多了一个得分为 0 的隐形键的 softmax：所有得分都远小于 0 时，查询几乎什么也不关注。权重之和小于 1。</translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
    <message>
        <source>Takes one threshold off all scores of a query and cuts at 0, so that distant keys get a weight of exactly 0. The weights sum to 1.</source>
        <translation>从一个查询的所有得分中减去同一个阈值，并在 0 处截断，使得分相差较远的键权重恰为 0。权重之和为 1。</translation>
    </message>
    <message>
        <source>How many keys a query attends to: those with the largest scores.</source>
        <translation>一个查询关注多少个键：取得分最大的那些。</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Top-k softmax</source>
        <translation>Top-k softmax</translation>
    </message>
    <message>
        <source>Softmax over the k keys with the largest scores; all others get a weight of exactly 0. The weights sum to 1.</source>
        <translation>只在得分最大的 k 个键上做 softmax；其余键的权重恰为 0。权重之和为 1。</translation>
    </message>
    <message>
        <source>Base of the angles</source>
        <translation>角度的底数</translation>
    </message>
    <message>
        <source>The larger it is, the more slowly the later pairs of columns turn.</source>
        <translation>底数越大，靠后的列对转得越慢。</translation>
    </message>
    <message>
        <source>Largest offset</source>
        <translation>最大偏移</translation>
    </message>
    <message>
        <source>Offsets beyond it share the vector of the largest.</source>
        <translation>超出的偏移共用最大偏移的向量。</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>最大距离</translation>
    </message>
    <message>
        <source>All distances from here on share the last bucket.</source>
        <translation>从这里起的所有距离共用最后一个桶。</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>桶数</translation>
    </message>
    <message>
        <source>How many groups of offsets have a number of their own; half of them look ahead.</source>
        <translation>有多少组偏移各有一个数值；其中一半用于后文方向。</translation>
    </message>
    <message>
        <source>How many groups of distances have a number of their own; all of them look back.</source>
        <translation>有多少组距离各有一个数值；全部用于前文方向。</translation>
    </message>
    <message>
        <source>No positions</source>
        <translation>无位置信息</translation>
    </message>
    <message>
        <source>The order of the tokens is not told: shuffling the keys only shuffles the columns of the weights.</source>
        <translation>不提供词元的顺序：打乱键的次序，只会相应打乱权重的各列。</translation>
    </message>
    <message>
        <source>Sinusoidal, interleaved</source>
        <translation>正弦（交错）</translation>
    </message>
    <message>
        <source>Waves of different lengths are added to the embeddings, sine and cosine side by side; nearby positions get similar vectors.</source>
        <translation>把不同波长的正弦与余弦交错加到嵌入上；相邻位置得到相似的向量。</translation>
    </message>
    <message>
        <source>Sinusoidal, halves</source>
        <translation>正弦（两半）</translation>
    </message>
    <message>
        <source>The same waves in another order: all sines in the first half of the vector, all cosines in the second.</source>
        <translation>同样的波，换一种排列：前一半全是正弦，后一半全是余弦。</translation>
    </message>
    <message>
        <source>Rotary, interleaved</source>
        <translation>旋转（交错）</translation>
    </message>
    <message>
        <source>Neighbouring columns of queries and keys are turned by an angle that grows with the position; scores then depend on the distance alone.</source>
        <translation>把查询和键的相邻两列旋转一个随位置增大的角度；这样得分只取决于相对距离。</translation>
    </message>
    <message>
        <source>Rotary, halves</source>
        <translation>旋转（两半）</translation>
    </message>
    <message>
        <source>As rotary, but a column is paired with the one half a vector further on, as in Llama.</source>
        <translation>与旋转位置编码相同，但每一列与相隔半个向量的列配对，如 Llama 所用。</translation>
    </message>
    <message>
        <source>ALiBi, symmetric</source>
        <translation>ALiBi（对称）</translation>
    </message>
    <message>
        <source>Each head takes its own slope times the distance off the score, in both directions.</source>
        <translation>每个头从得分中减去各自的斜率乘以距离，前后两个方向都适用。</translation>
    </message>
    <message>
        <source>ALiBi, causal</source>
        <translation>ALiBi（因果）</translation>
    </message>
    <message>
        <source>As ALiBi, with the sign of the distance kept. It is meant for a causal mask, which is chosen apart.</source>
        <translation>与 ALiBi 相同，但保留距离的正负号。应与因果掩码配合使用，掩码需另行选择。</translation>
    </message>
    <message>
        <source>Relative vectors (Shaw)</source>
        <translation>相对位置向量（Shaw）</translation>
    </message>
    <message>
        <source>Each offset between key and query has a vector that is added to the key and another that is added to the value.</source>
        <translation>键与查询之间的每个偏移都有一个加到键上的向量和一个加到值上的向量。</translation>
    </message>
    <message>
        <source>T5 buckets</source>
        <translation>T5 分桶</translation>
    </message>
    <message>
        <source>Offsets fall into buckets, narrow near by and wide far away; each head has a number for each bucket.</source>
        <translation>偏移落入不同的桶，近处的桶窄、远处的桶宽；每个头在每个桶上有一个数值。</translation>
    </message>
    <message>
        <source>T5 buckets, causal</source>
        <translation>T5 分桶（因果）</translation>
    </message>
    <message>
        <source>As T5, with all buckets for keys before the query. It is meant for a causal mask, which is chosen apart.</source>
        <translation>与 T5 相同，但所有的桶都用于查询之前的键。应与因果掩码配合使用，掩码需另行选择。</translation>
    </message>
    <message>
        <source>Width of the comparison</source>
        <translation>比较宽度</translation>
    </message>
    <message>
        <source>How many features of query and key are compared with each other.</source>
        <translation>查询与键有多少个特征相互比较。</translation>
    </message>
    <message>
        <source>Takes a query to the features that are compared.</source>
        <translation>把查询映射到用来比较的特征。</translation>
    </message>
    <message>
        <source>Takes a key to the features that are compared.</source>
        <translation>把键映射到用来比较的特征。</translation>
    </message>
    <message>
        <source>Is added to each feature before the hyperbolic tangent.</source>
        <translation>在双曲正切之前加到每个特征上。</translation>
    </message>
    <message>
        <source>Weighs the features into one score.</source>
        <translation>把各特征加权合成一个得分。</translation>
    </message>
    <message>
        <source>Takes query and key, one behind the other, to the features that count.</source>
        <translation>把首尾相接的查询和键映射到起作用的特征。</translation>
    </message>
    <message>
        <source>Additive (Bahdanau)</source>
        <translation>加性（Bahdanau）</translation>
    </message>
    <message>
        <source>A small network with one hidden layer looks at query and key and learns when they belong together.</source>
        <translation>一个只有一层隐藏层的小网络，根据查询和键学习两者何时相配。</translation>
    </message>
    <message>
        <source>Concat</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Query and key are written one behind the other and go through one matrix: additive without the bias.</source>
        <translation>查询与键首尾相接，再乘以一个矩阵：相当于没有偏置的加性打分。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>The cosine, between -1 and 1, is multiplied by it: larger means more selective.</source>
        <translation>余弦值在 −1 与 1 之间，再乘以它：越大选择性越强。</translation>
    </message>
    <message>
        <source>Smallest divisor</source>
        <translation>最小除数</translation>
    </message>
    <message>
        <source>Keeps vectors of no length from being divided by zero.</source>
        <translation>避免零向量被零除。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Only the angle between query and key counts, not how long they are; τ sets how selective the weights become.</source>
        <translation>只看查询与键的夹角，不看长度；τ 决定权重的选择性。</translation>
    </message>
    <message>
        <source>Says which feature of a query goes with which feature of a key.</source>
        <translation>规定查询的哪个特征对应键的哪个特征。</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>Large where query and key point the same way; longer vectors give larger scores.</source>
        <translation>查询与键方向一致时得分大；向量越长，得分越大。</translation>
    </message>
    <message>
        <source>Scaled dot product</source>
        <translation>缩放点积</translation>
    </message>
    <message>
        <source>The dot product divided by the root of its width, so that scores spread equally far whatever the width is.</source>
        <translation>点积除以宽度的平方根，使得分的离散程度与宽度无关。</translation>
    </message>
    <message>
        <source>General (bilinear)</source>
        <translation>一般形式（双线性）</translation>
    </message>
    <message>
        <source>A learned matrix stands between query and key, so that different features may match and the two may have different widths.</source>
        <translation>查询与键之间有一个可学习的矩阵，使不同的特征可以相配，两者的宽度也可以不同。</translation>
    </message>
    <message>
        <source>Width of the kernel</source>
        <translation>核宽度</translation>
    </message>
    <message>
        <source>How far from a query a key may lie and still count: larger means smoother weights.</source>
        <translation>键离查询多远仍然起作用：越大权重越平滑。</translation>
    </message>
    <message>
        <source>Gaussian kernel</source>
        <translation>高斯核</translation>
    </message>
    <message>
        <source>The nearer a key lies to the query, the larger its score: with softmax this is kernel smoothing (Nadaraya and Watson).</source>
        <translation>键离查询越近，得分越大：配合 softmax 就是核平滑（Nadaraya–Watson）。</translation>
    </message>
    <message>
        <source>Has a column for each place that can be attended to.</source>
        <translation>每个可关注的位置对应一列。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The query alone says which places to attend to; what stands there does not matter.</source>
        <translation>只由查询决定关注哪些位置；这些位置上是什么并不重要。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>To how many components the score form of the trained head is cut.</source>
        <translation>已训练的头的得分形式被截断到多少个分量。</translation>
    </message>
    <message>
        <source>Width of queries and keys</source>
        <translation>查询和键的宽度</translation>
    </message>
    <message>
        <source>How many numbers a query and a key have.</source>
        <translation>一个查询和一个键各有多少个数。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Scores are divided by it: small is sharp, large is even.</source>
        <translation>得分要除以它：小则尖锐，大则均匀。</translation>
    </message>
    <message>
        <source>Scale factor</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>What the raw scores are multiplied by.</source>
        <translation>原始得分所乘的数。</translation>
    </message>
    <message>
        <source>Number of tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>The sequence is cut to its first n tokens.</source>
        <translation>序列只保留前 n 个词元。</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>The unit in which the breadth of attention is measured: sharing ends where the breadth passes it.</source>
        <translation>注意广度以它为单位：广度超过它，注意就不再分享。</translation>
    </message>
    <message>
        <source>Time constant of the competition</source>
        <translation>竞争的时间常数</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Makes a shift of attention take a few tenths of a second, as shifts between objects do.</source>
        <translation>使注意转移需要十分之几秒，与在物体之间转移注意所需的时间相当。</translation>
    </message>
    <message>
        <source>Processing capacity</source>
        <translation>加工容量</translation>
    </message>
    <message>
        <source>items/s</source>
        <translation>项/秒</translation>
    </message>
    <message>
        <source>The middle of the range that whole-report studies of letters give; only its share matters for progress.</source>
        <translation>字母整体报告研究所给范围的中间值；对进度而言，只有分得的比例起作用。</translation>
    </message>
    <message>
        <source>Urgency of deadlines</source>
        <translation>截止时间的紧迫程度</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>An hour before its deadline a task has a seventh of its weight, ten minutes before it has half.</source>
        <translation>离截止还有一小时，任务的权重只有七分之一；还有十分钟，则是一半。</translation>
    </message>
    <message>
        <source>Strength of a decision</source>
        <translation>决定的强度</translation>
    </message>
    <message>
        <source>importances</source>
        <translation>个重要性单位</translation>
    </message>
    <message>
        <source>Just enough to turn from a task to another of the same importance at the usual breadth, and not from a far more important one.</source>
        <translation>在通常的广度下，刚好足以从一项任务转到同等重要的另一项，而不足以离开重要得多的任务。</translation>
    </message>
    <message>
        <source>Duration of a decision</source>
        <translation>决定的持续时间</translation>
    </message>
    <message>
        <source>About as long as one goes on pushing oneself; a shift takes a little less.</source>
        <translation>大约就是人能持续用力的时间；完成一次转移略短于此。</translation>
    </message>
    <message>
        <source>Share below which a task is out of mind</source>
        <translation>份额低于此值即算已放下任务</translation>
    </message>
    <message>
        <source>A task that keeps a twentieth of attention needs no finding back into.</source>
        <translation>仍占注意二十分之一的任务，不需要重新进入状态。</translation>
    </message>
    <message>
        <source>Cost of turning to a task</source>
        <translation>转向任务的代价</translation>
    </message>
    <message>
        <source>The switch cost without preparation of the task-set model that was fitted to the medians of 144 people.</source>
        <translation>任务集模型在没有准备时的转换代价；该模型按 144 人的中位数拟合。</translation>
    </message>
    <message>
        <source>Reorientation after an interruption</source>
        <translation>打断之后的重新定位</translation>
    </message>
    <message>
        <source>What resuming takes beside retrieval: finding the place on the page or the screen again.</source>
        <translation>除提取之外恢复任务所需的时间：在纸上或屏幕上找回原来的位置。</translation>
    </message>
    <message>
        <source>Latency factor of retrieval</source>
        <translation>提取的潜伏期系数</translation>
    </message>
    <message>
        <source>Puts a task that was left a minute ago at one second of retrieval.</source>
        <translation>使一分钟前放下的任务约需一秒才能提取。</translation>
    </message>
    <message>
        <source>Decay of references to a goal</source>
        <translation>目标使用记录的衰退</translation>
    </message>
    <message>
        <source>The default of the ACT-R architecture.</source>
        <translation>ACT-R 架构的默认值。</translation>
    </message>
    <message>
        <source>Time between references</source>
        <translation>两次使用记录的间隔</translation>
    </message>
    <message>
        <source>A task that is being done comes to mind about twice a second.</source>
        <translation>正在做的任务大约每秒想起两次。</translation>
    </message>
    <message>
        <source>Strength of resource conflicts</source>
        <translation>资源冲突的强度</translation>
    </message>
    <message>
        <source>1: what two tasks share is lost in full while both have attention; 0 switches conflicts off.</source>
        <translation>1：两项任务同时占有注意时，共用的部分全部损失；0 关闭冲突。</translation>
    </message>
    <message>
        <source>Phone: peak</source>
        <translation>手机：峰值</translation>
    </message>
    <message>
        <source>ordinary weights</source>
        <translation>个普通权重</translation>
    </message>
    <message>
        <source>Strong enough to capture from any ordinary task, as ignored notifications disturb about as much as calls do.</source>
        <translation>强到足以从任何普通任务夺走注意，因为不予理会的通知与接电话的干扰相差无几。</translation>
    </message>
    <message>
        <source>Phone: time constant</source>
        <translation>手机：时间常数</translation>
    </message>
    <message>
        <source>A ring or a buzz and the wish to look fade within some ten seconds.</source>
        <translation>铃声或振动以及想看一眼的念头，在十秒左右消退。</translation>
    </message>
    <message>
        <source>Sudden sound: peak</source>
        <translation>突发声响：峰值</translation>
    </message>
    <message>
        <source>Near the edge of capture: it takes a tired or stressed person&apos;s attention, not a rested one&apos;s.</source>
        <translation>接近夺取的边缘：能夺走疲劳或紧张者的注意，夺不走休息充足者的。</translation>
    </message>
    <message>
        <source>Sudden sound: time constant</source>
        <translation>突发声响：时间常数</translation>
    </message>
    <message>
        <source>Orienting to a sound and back is over within a few seconds.</source>
        <translation>朝向声音再转回来，几秒钟就结束了。</translation>
    </message>
    <message>
        <source>Sudden sound: factor for each repeat</source>
        <translation>突发声响：每次重复的系数</translation>
    </message>
    <message>
        <source>What repeats is expected, and what is expected distracts less.</source>
        <translation>重复的事在预料之中，而预料之中的事较少使人分心。</translation>
    </message>
    <message>
        <source>Sudden sound: time until it is new again</source>
        <translation>突发声响：重新变得新奇所需的时间</translation>
    </message>
    <message>
        <source>Five minutes without the sound make it unexpected once more.</source>
        <translation>五分钟没有这种声响，它就又出乎意料了。</translation>
    </message>
    <message>
        <source>Pop-up: peak</source>
        <translation>弹窗：峰值</translation>
    </message>
    <message>
        <source>It costs some 25 ms in search, so at full control it does not capture.</source>
        <translation>在搜索中的代价约 25 毫秒，所以控制力充足时不会夺走注意。</translation>
    </message>
    <message>
        <source>Pop-up: time constant</source>
        <translation>弹窗：时间常数</translation>
    </message>
    <message>
        <source>A visual onset is old after a few seconds.</source>
        <translation>视觉上的突现几秒后就不新鲜了。</translation>
    </message>
    <message>
        <source>Pop-up: weight of a distractor under load</source>
        <translation>弹窗：负荷之下干扰物的权重</translation>
    </message>
    <message>
        <source>How fast the chance to take in a distractor falls with the load of the task.</source>
        <translation>干扰物被接收的机会随任务负荷下降的快慢。</translation>
    </message>
    <message>
        <source>Chatter: weight</source>
        <translation>闲谈声：权重</translation>
    </message>
    <message>
        <source>Below an ordinary task, so that it does not capture by itself, but helps what does.</source>
        <translation>低于普通任务，因此自己夺不走注意，却会助长能夺走注意的干扰。</translation>
    </message>
    <message>
        <source>Steady noise: weight</source>
        <translation>持续噪声：权重</translation>
    </message>
    <message>
        <source>Carries nothing to understand; the evidence on steady noise is mixed.</source>
        <translation>其中没有可理解的内容；关于持续噪声的证据并不一致。</translation>
    </message>
    <message>
        <source>Worry: peak</source>
        <translation>忧虑：峰值</translation>
    </message>
    <message>
        <source>A worry that is called up captures from an ordinary task.</source>
        <translation>被唤起的忧虑会从普通任务夺走注意。</translation>
    </message>
    <message>
        <source>Worry: time constant</source>
        <translation>忧虑：时间常数</translation>
    </message>
    <message>
        <source>As long as other thoughts last.</source>
        <translation>与其他念头持续得一样久。</translation>
    </message>
    <message>
        <source>Time between the messages of a batch</source>
        <translation>同一批消息之间的间隔</translation>
    </message>
    <message>
        <source>They are gone through one after the other.</source>
        <translation>消息是一条接一条处理的。</translation>
    </message>
    <message>
        <source>Mean time between wandering thoughts</source>
        <translation>走神念头的平均间隔</translation>
    </message>
    <message>
        <source>With strength and duration below it gives about 14 % off task at full control, as in live lectures.</source>
        <translation>配合下面的强度和时长，控制力充足时约有 14% 的时间不在任务上，与现场课堂的结果相同。</translation>
    </message>
    <message>
        <source>Wandering thoughts: median strength</source>
        <translation>走神念头：强度中位数</translation>
    </message>
    <message>
        <source>Most thoughts pass; about one in seven takes over at full control.</source>
        <translation>大多数念头一闪而过；控制力充足时约有七分之一会占据注意。</translation>
    </message>
    <message>
        <source>Wandering thoughts: spread</source>
        <translation>走神念头：离散程度</translation>
    </message>
    <message>
        <source>Strengths are lognormal: a few thoughts are far stronger than most.</source>
        <translation>强度服从对数正态分布：少数念头比大多数强得多。</translation>
    </message>
    <message>
        <source>Wandering thoughts: time constant</source>
        <translation>走神念头：时间常数</translation>
    </message>
    <message>
        <source>An episode of mind wandering then lasts about half a minute.</source>
        <translation>这样一次走神约持续半分钟。</translation>
    </message>
    <message>
        <source>Control that is left in the end</source>
        <translation>最终保留的控制力</translation>
    </message>
    <message>
        <source>With the time constant below, mind wandering about doubles over a lecture of 50 minutes.</source>
        <translation>配合下面的时间常数，一堂 50 分钟的课上走神大约增加一倍。</translation>
    </message>
    <message>
        <source>Time constant of the decline of control</source>
        <translation>控制力下降的时间常数</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Puts most of the decline within the first half hour, as in vigilance tasks.</source>
        <translation>使下降主要发生在前半小时，与警戒任务一致。</translation>
    </message>
    <message>
        <source>Time constant of recovery</source>
        <translation>恢复的时间常数</translation>
    </message>
    <message>
        <source>A break of five minutes gives back about two thirds of what was lost.</source>
        <translation>五分钟的休息约能找回所失去的三分之二。</translation>
    </message>
    <message>
        <source>Time constant of the focus mode</source>
        <translation>专注模式的时间常数</translation>
    </message>
    <message>
        <source>The focus mode follows usefulness over about a minute, not from moment to moment.</source>
        <translation>专注模式在大约一分钟内跟随效用变化，而不是时时刻刻变化。</translation>
    </message>
    <message>
        <source>Coherence of the distractible mode</source>
        <translation>易分心模式的一致性</translation>
    </message>
    <message>
        <source>The tonic end of the published simulations.</source>
        <translation>已发表模拟的紧张性（tonic）一端。</translation>
    </message>
    <message>
        <source>Coherence gained by useful work</source>
        <translation>有效工作带来的一致性增量</translation>
    </message>
    <message>
        <source>Reaches the phasic end of the published simulations.</source>
        <translation>达到已发表模拟的相位性（phasic）一端。</translation>
    </message>
    <message>
        <source>Steepness in usefulness</source>
        <translation>对效用的陡峭程度</translation>
    </message>
    <message>
        <source>A gradual passage from one mode to the other.</source>
        <translation>使一种模式逐渐过渡到另一种。</translation>
    </message>
    <message>
        <source>Usefulness at the middle</source>
        <translation>居中的效用</translation>
    </message>
    <message>
        <source>Half of full interest at full progress.</source>
        <translation>进度充分时，兴趣最大值的一半。</translation>
    </message>
    <message>
        <source>Strength of the focus mode</source>
        <translation>专注模式的强度</translation>
    </message>
    <message>
        <source>1: distractors gain as much as false alarms do in the simulations; 0 switches the mode off.</source>
        <translation>1：干扰物的增益与模拟中虚报的增加相同；0 关闭这一模式。</translation>
    </message>
    <message>
        <source>Stress: loss of the weight of tasks</source>
        <translation>压力：任务权重的损失</translation>
    </message>
    <message>
        <source>Anxiety lowers control by goals; the size is a guess.</source>
        <translation>焦虑削弱由目标引导的控制；大小是估计的。</translation>
    </message>
    <message>
        <source>Stress: gain of the weight of distractors</source>
        <translation>压力：干扰物权重的增益</translation>
    </message>
    <message>
        <source>Anxiety raises control by stimuli; the size is a guess.</source>
        <translation>焦虑增强由刺激引导的控制；大小是估计的。</translation>
    </message>
    <message>
        <source>Full stress: mean time between worries</source>
        <translation>压力最大时：忧虑的平均间隔</translation>
    </message>
    <message>
        <source>At full stress a worry comes a little more often than other thoughts do.</source>
        <translation>压力最大时，忧虑出现得比其他念头稍频繁。</translation>
    </message>
    <message>
        <source>Full stress: gain of the strength of worries</source>
        <translation>压力最大时：忧虑强度的增益</translation>
    </message>
    <message>
        <source>Worries of a stressed person are stronger than passing thoughts; the size is a guess.</source>
        <translation>紧张者的忧虑强于一般的念头；大小是估计的。</translation>
    </message>
    <message>
        <source>Full stress: items lost from the store</source>
        <translation>压力最大时：存储减少的项目数</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
    <message>
        <source>A third of a standard deviation of working memory, as anxious people lose on average.</source>
        <translation>工作记忆降低三分之一个标准差，与焦虑者的平均降幅相当。</translation>
    </message>
    <message>
        <source>Mood: effect on the rate of thoughts</source>
        <translation>心境：对念头频率的影响</translation>
    </message>
    <message>
        <source>Low mood brings more wandering thoughts; the size is a guess.</source>
        <translation>心境低落时走神念头更多；大小是估计的。</translation>
    </message>
    <message>
        <source>Difficulty: factor in time</source>
        <translation>难度：时间系数</translation>
    </message>
    <message>
        <source>The hardest task takes four times as long as the easiest.</source>
        <translation>最难的任务所需时间是最容易的四倍。</translation>
    </message>
    <message>
        <source>Practice: part of the switch cost that stays</source>
        <translation>练习：保留下来的转换代价比例</translation>
    </message>
    <message>
        <source>Practice makes switching cheaper and does not abolish its cost.</source>
        <translation>练习使转换更省力，但不能消除其代价。</translation>
    </message>
    <message>
        <source>Practice: rate of learning</source>
        <translation>练习：学习速率</translation>
    </message>
    <message>
        <source>per session</source>
        <translation>每次练习</translation>
    </message>
    <message>
        <source>One session takes a fifth off, as from the first to the second session of three tests of attention.</source>
        <translation>每练习一次减少五分之一，与三项注意测验从第一次到第二次的变化相当。</translation>
    </message>
    <message>
        <source>Practice: most work gained</source>
        <translation>练习：工作量的最大增益</translation>
    </message>
    <message>
        <source>Practised material is taken in faster; the size is a guess.</source>
        <translation>练过的材料接收得更快；大小是估计的。</translation>
    </message>
    <message>
        <source>Practice: part that near variants gain</source>
        <translation>练习：近迁移任务所得的比例</translation>
    </message>
    <message>
        <source>Tasks of the same kind gain a part; all others gain nothing, as second-order meta-analysis finds.</source>
        <translation>同类任务得到一部分增益，其余任务一无所得，与二阶元分析的结论一致。</translation>
    </message>
    <message>
        <source>Task 1</source>
        <translation>任务 1</translation>
    </message>
    <message>
        <source>Task 2</source>
        <translation>任务 2</translation>
    </message>
    <message>
        <source>Task 3</source>
        <translation>任务 3</translation>
    </message>
    <message>
        <source>Task 4</source>
        <translation>任务 4</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Sudden sound</source>
        <translation>突发声响</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>弹窗</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation>闲聊</translation>
    </message>
    <message>
        <source>Steady noise</source>
        <translation>持续的噪声</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>忧虑</translation>
    </message>
    <message>
        <source>Wandering thought</source>
        <translation>走神的念头</translation>
    </message>
    <message>
        <source>Weights, capacity and load</source>
        <translation>权重、容量与负荷</translation>
    </message>
    <message>
        <source>Published: what is attended to is chosen in proportion to weights of evidence and pertinence, and a fixed capacity is shared out.</source>
        <translation>已发表：注意什么，取决于感觉证据与相关性的权重之比，固定的容量按此分配。</translation>
    </message>
    <message>
        <source>Competition, sharing and hysteresis</source>
        <translation>竞争、分享与滞后</translation>
    </message>
    <message>
        <source>Published: leaky accumulators that inhibit each other. Put together here: they are fed by the proportions of the weights.</source>
        <translation>已发表：相互抑制的泄漏累加器。本程序的组合：以权重的比例作为输入。</translation>
    </message>
    <message>
        <source>Loss through conflicts</source>
        <translation>冲突造成的损失</translation>
    </message>
    <message>
        <source>Published: tasks disturb each other the more, the more resources they share. From memory: the size of single conflicts.</source>
        <translation>已发表：任务共用的资源越多，相互干扰越大。凭记忆：各项冲突的大小。</translation>
    </message>
    <message>
        <source>Gate of switching</source>
        <translation>转换的闸门</translation>
    </message>
    <message>
        <source>Published: turning to another task takes time. Put together here: output waits for that time in the scene.</source>
        <translation>已发表：转向另一项任务需要时间。本程序的组合：在场景中，产出要等过这段时间。</translation>
    </message>
    <message>
        <source>Resumption after interruptions</source>
        <translation>打断之后的恢复</translation>
    </message>
    <message>
        <source>Published: a task that was left is retrieved the more slowly, the longer and the less often it was in mind.</source>
        <translation>已发表：放下的任务，想到它的时间越久远、次数越少，提取就越慢。</translation>
    </message>
    <message>
        <source>Decline of control</source>
        <translation>控制力的下降</translation>
    </message>
    <message>
        <source>Published in words: control wears off with time on task. Put together here: the exponential form and its constants.</source>
        <translation>已有文字表述：控制力随任务时间而消退。本程序的组合：指数形式及其常数。</translation>
    </message>
    <message>
        <source>Wandering thoughts and worries</source>
        <translation>走神与忧虑</translation>
    </message>
    <message>
        <source>Published: thoughts take over where control fails. Put together here: their random times and strengths.</source>
        <translation>已发表：控制失败之处，念头便占据注意。本程序的组合：其随机的时刻与强度。</translation>
    </message>
    <message>
        <source>Sleep and the body clock</source>
        <translation>睡眠与生物钟</translation>
    </message>
    <message>
        <source>Published: lapses of alertness after nights and hours awake, and how they slow responses. Put together here: the slowing acts on the capacity.</source>
        <translation>已发表：若干夜晚与清醒时数之后的警觉失误，以及它们怎样使反应变慢。本程序的组合：变慢作用于容量。</translation>
    </message>
    <message>
        <source>Focused and distractible mode</source>
        <translation>专注模式与易分心模式</translation>
    </message>
    <message>
        <source>Published: the locus coeruleus model and the direction in which usefulness moves it. Put together here: false alarms of the model open the scene to distractors.</source>
        <translation>已发表：蓝斑模型，以及效用使它变化的方向。本程序的组合：模型的虚报使场景向干扰物敞开。</translation>
    </message>
    <message>
        <source>From memory: what is due later weighs less, hyperbolically. Put together here: the constant.</source>
        <translation>凭记忆：越晚截止，权重越小，呈双曲线关系。本程序的组合：其常数。</translation>
    </message>
    <message>
        <source>Stress and mood</source>
        <translation>压力与心境</translation>
    </message>
    <message>
        <source>Published: anxious people hold less in mind and are governed more by stimuli than by goals. Put together here: the sizes, and all that mood does.</source>
        <translation>已发表：焦虑者记住的项目较少，更受刺激而不是目标支配。本程序的组合：各项大小，以及心境的全部作用。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Published: single people learn exponentially, and gains stay with the trained task and its near variants. Put together here: the sizes.</source>
        <translation>已发表：个人的学习呈指数规律，增益只限于练过的任务及其相近变式。本程序的组合：各项大小。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Exam paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Watching the screen</source>
        <translation>监视屏幕</translation>
    </message>
    <message>
        <source>Lecture with a phone</source>
        <translation>带着手机听课</translation>
    </message>
    <message>
        <source>Listening and taking notes while a phone buzzes now and then.</source>
        <translation>边听课边记笔记，手机不时振动。</translation>
    </message>
    <message>
        <source>Open-plan office</source>
        <translation>开放式办公室</translation>
    </message>
    <message>
        <source>A report and messages among talk, sounds and pop-ups.</source>
        <translation>在谈话、声响和弹窗之间写报告、回消息。</translation>
    </message>
    <message>
        <source>Driving with music</source>
        <translation>听着音乐开车</translation>
    </message>
    <message>
        <source>Two tasks that share little go on side by side, until a siren or the phone.</source>
        <translation>两项很少共用资源的任务同时进行，直到警笛或手机响起。</translation>
    </message>
    <message>
        <source>Exam nerves</source>
        <translation>考试紧张</translation>
    </message>
    <message>
        <source>One hard task, and worries that come by themselves.</source>
        <translation>一项困难的任务，以及自己冒出来的忧虑。</translation>
    </message>
    <message>
        <source>Night before the exam</source>
        <translation>考试前夜</translation>
    </message>
    <message>
        <source>Revision late in the evening after short nights, with a deadline close by.</source>
        <translation>连续几晚睡眠不足之后，在截止将至的深夜复习。</translation>
    </message>
    <message>
        <source>Monitoring a quiet screen</source>
        <translation>监视平静的屏幕</translation>
    </message>
    <message>
        <source>Nothing happens for minutes: what distracts comes from within.</source>
        <translation>几分钟里什么也不发生：使人分心的来自内心。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Listening to a lecture</source>
        <translation>听课</translation>
    </message>
    <message>
        <source>Taking notes</source>
        <translation>记笔记</translation>
    </message>
    <message>
        <source>Texting</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Drawing a map</source>
        <translation>画地图</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>开车</translation>
    </message>
    <message>
        <source>Instrumental music</source>
        <translation>纯音乐</translation>
    </message>
    <message>
        <source>A phone call</source>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Pull towards the slow process, awake</source>
        <translation>向慢过程的牵引，清醒时</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Pull towards the slow process, asleep</source>
        <translation>向慢过程的牵引，睡眠时</translation>
    </message>
    <message>
        <source>Weight of the slow process</source>
        <translation>慢过程的权重</translation>
    </message>
    <message>
        <source>Offset of the body clock, awake</source>
        <translation>生物钟的偏移，清醒时</translation>
    </message>
    <message>
        <source>Offset of the body clock, asleep</source>
        <translation>生物钟的偏移，睡眠时</translation>
    </message>
    <message>
        <source>Growth of the slow process, awake</source>
        <translation>慢过程的增长，清醒时</translation>
    </message>
    <message>
        <source>Recovery of the slow process, asleep</source>
        <translation>慢过程的恢复，睡眠时</translation>
    </message>
    <message>
        <source>Rate at which the body clock is felt</source>
        <translation>感受到生物钟的速率</translation>
    </message>
    <message>
        <source>Weight of the body clock, awake</source>
        <translation>生物钟的权重，清醒时</translation>
    </message>
    <message>
        <source>Phase of the body clock</source>
        <translation>生物钟的相位</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Euler step</source>
        <translation>欧拉步长</translation>
    </message>
    <message>
        <source>Short enough that a finer step changes lapses by less than 0.05.</source>
        <translation>足够短：步长再细，失误数的变化也不到 0.05。</translation>
    </message>
    <message>
        <source>Calibrated so that a rested person has about one lapse in ten minutes and a night without sleep about twelve.</source>
        <translation>经过校准：休息充分的人十分钟约有一次失误，一夜未睡约有十二次。</translation>
    </message>
    <message>
        <source>Initial utility</source>
        <translation>初始效用</translation>
    </message>
    <message>
        <source>Utility threshold</source>
        <translation>效用阈值</translation>
    </message>
    <message>
        <source>Fall of utility with each lapse of B</source>
        <translation>B 每增加一次失误，效用的下降</translation>
    </message>
    <message>
        <source>Fall of the threshold with each lapse of B</source>
        <translation>B 每增加一次失误，阈值的下降</translation>
    </message>
    <message>
        <source>Utility kept after a microlapse</source>
        <translation>一次微失误后保留的效用</translation>
    </message>
    <message>
        <source>Noise of utility</source>
        <translation>效用的噪声</translation>
    </message>
    <message>
        <source>Exponent of minutes on task, utility</source>
        <translation>任务分钟数的指数，效用</translation>
    </message>
    <message>
        <source>Exponent of minutes on task, threshold</source>
        <translation>任务分钟数的指数，阈值</translation>
    </message>
    <message>
        <source>One try of a production</source>
        <translation>产生式的一次尝试</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Encoding and motor time</source>
        <translation>编码与动作时间</translation>
    </message>
    <message>
        <source>80 ms to encode and 60 ms to press: the fastest response is 220 ms.</source>
        <translation>编码 80 毫秒，按键 60 毫秒：最快的反应为 220 毫秒。</translation>
    </message>
    <message>
        <source>Upper limit of sleep pressure</source>
        <translation>睡眠压力的上限</translation>
    </message>
    <message>
        <source>lapses / 10 min</source>
        <translation>次/10 分钟</translation>
    </message>
    <message>
        <source>Time constant awake</source>
        <translation>清醒时的时间常数</translation>
    </message>
    <message>
        <source>Time constant asleep</source>
        <translation>睡眠时的时间常数</translation>
    </message>
    <message>
        <source>Time constant of sleep debt</source>
        <translation>睡眠债的时间常数</translation>
    </message>
    <message>
        <source>Amplitude of the body clock</source>
        <translation>生物钟的振幅</translation>
    </message>
    <message>
        <source>Decay of memory</source>
        <translation>记忆衰减</translation>
    </message>
    <message>
        <source>Latency factor</source>
        <translation>延迟因子</translation>
    </message>
    <message>
        <source>ACT-R&apos;s usual order of magnitude.</source>
        <translation>ACT-R 通常的数量级。</translation>
    </message>
    <message>
        <source>Time to turn back</source>
        <translation>转回所需的时间</translation>
    </message>
    <message>
        <source>Looking back and finding the place takes about a second before anything is remembered.</source>
        <translation>在回忆起任何内容之前，回头看并找到位置大约需要一秒。</translation>
    </message>
    <message>
        <source>Control falls on a long task, but never to nothing.</source>
        <translation>长时间做一件任务，控制力会下降，但不会降到零。</translation>
    </message>
    <message>
        <source>Time constant on task</source>
        <translation>任务中的时间常数</translation>
    </message>
    <message>
        <source>Most of the decline in watch-keeping happens in the first half hour.</source>
        <translation>值守任务的下降大多发生在头半小时。</translation>
    </message>
    <message>
        <source>Time constant in a break</source>
        <translation>休息时的时间常数</translation>
    </message>
    <message>
        <source>A break of five minutes gives back most of what was lost.</source>
        <translation>休息五分钟就能找回失去的大部分。</translation>
    </message>
    <message>
        <source>Rate of thoughts</source>
        <translation>念头出现的速率</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>One thought in 25 seconds, most of them without consequence.</source>
        <translation>每 25 秒出现一个念头，其中多数不会有什么后果。</translation>
    </message>
    <message>
        <source>Median strength of a thought</source>
        <translation>念头强度的中位数</translation>
    </message>
    <message>
        <source>With full control 14 % of the time is off task, as in live lectures.</source>
        <translation>控制力充足时，有 14 % 的时间走神，与现场讲课的观察一致。</translation>
    </message>
    <message>
        <source>Spread of the logarithm of strength</source>
        <translation>强度对数的离散程度</translation>
    </message>
    <message>
        <source>With little control about 40 % of the time is off task, as in many laboratory tasks.</source>
        <translation>控制力很弱时，约 40 % 的时间走神，与许多实验室任务一致。</translation>
    </message>
    <message>
        <source>Fading of a thought</source>
        <translation>念头的消退</translation>
    </message>
    <message>
        <source>Episodes then last about half a minute.</source>
        <translation>这样每次走神约持续半分钟。</translation>
    </message>
    <message>
        <source>Time constant of the fast variable</source>
        <translation>快变量的时间常数</translation>
    </message>
    <message>
        <source>Time constant of the slow variable</source>
        <translation>慢变量的时间常数</translation>
    </message>
    <message>
        <source>Shape of the cubic</source>
        <translation>三次曲线的形状</translation>
    </message>
    <message>
        <source>Release at rest</source>
        <translation>静息时的释放量</translation>
    </message>
    <message>
        <source>Gain without release</source>
        <translation>无释放时的增益</translation>
    </message>
    <message>
        <source>Gain per unit of release</source>
        <translation>每单位释放量带来的增益</translation>
    </message>
    <message>
        <source>From the target&apos;s unit to the locus coeruleus</source>
        <translation>从目标单元到蓝斑</translation>
    </message>
    <message>
        <source>From the target&apos;s unit to the response</source>
        <translation>从目标单元到反应单元</translation>
    </message>
    <message>
        <source>Activity that counts as a response</source>
        <translation>算作一次反应的活动水平</translation>
    </message>
    <message>
        <source>High enough that noise alone rarely responds, low enough that targets do.</source>
        <translation>足够高，仅凭噪声很少触发反应；又足够低，目标能够触发反应。</translation>
    </message>
    <message>
        <source>Logit of an item</source>
        <translation>一个项目的 logit</translation>
    </message>
    <message>
        <source>The logarithm of its weight; in a transformer q k divided by the root of d.</source>
        <translation>其权重的对数；在 Transformer 中就是 q·k 除以 d 的平方根。</translation>
    </message>
    <message>
        <source>Low temperatures sharpen the choice, high ones level it.</source>
        <translation>温度低，选择更尖锐；温度高，选择更平均。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储容量</translation>
    </message>
    <message>
        <source>How many of the first finishers are stored.</source>
        <translation>最先完成的项目中有几个被存入。</translation>
    </message>
    <message>
        <source>Processing rate</source>
        <translation>加工速率</translation>
    </message>
    <message>
        <source>How many items a second are taken in, all of them together.</source>
        <translation>每秒能接收多少个项目，所有项目合计。</translation>
    </message>
    <message>
        <source>Softmax, Luce&apos;s choice and a race</source>
        <translation>Softmax、Luce 选择与竞赛</translation>
    </message>
    <message>
        <source>The same numbers as a machine&apos;s softmax, as a choice and as the winner of a race of exponential times.</source>
        <translation>同一组数字：既是机器的 softmax，也是一次选择，也是指数时间竞赛的胜者。</translation>
    </message>
    <message>
        <source>Where control settles on a long task.</source>
        <translation>长时间任务中控制力最终稳定的水平。</translation>
    </message>
    <message>
        <source>How slowly control falls on a task.</source>
        <translation>任务中控制力下降得有多慢。</translation>
    </message>
    <message>
        <source>How slowly control comes back.</source>
        <translation>控制力恢复得有多慢。</translation>
    </message>
    <message>
        <source>Start of the break</source>
        <translation>休息开始的时刻</translation>
    </message>
    <message>
        <source>When a break of five minutes begins.</source>
        <translation>五分钟的休息何时开始。</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制力</translation>
    </message>
    <message>
        <source>How strongly the goal is held; 1 is fresh.</source>
        <translation>目标保持得有多牢；1 表示精力充沛。</translation>
    </message>
    <message>
        <source>Control and mind wandering</source>
        <translation>控制力与走神</translation>
    </message>
    <message>
        <source>Control falls on a task and recovers in a break; the less there is, the more thoughts carry attention away.</source>
        <translation>控制力在任务中下降，在休息中恢复；控制力越弱，被念头带走注意的次数越多。</translation>
    </message>
    <message>
        <source>Preparation time</source>
        <translation>准备时间</translation>
    </message>
    <message>
        <source>The time from the cue to the stimulus.</source>
        <translation>从线索出现到刺激出现的时间。</translation>
    </message>
    <message>
        <source>Residual cost</source>
        <translation>残余代价</translation>
    </message>
    <message>
        <source>What is left of the cost of alternating runs after long preparation.</source>
        <translation>交替序列任务在充分准备之后仍然剩下的代价。</translation>
    </message>
    <message>
        <source>Cost without preparation</source>
        <translation>无准备时的代价</translation>
    </message>
    <message>
        <source>The cost of alternating runs when the next stimulus comes at once.</source>
        <translation>下一个刺激立即出现时，交替序列任务的代价。</translation>
    </message>
    <message>
        <source>Time constant of preparation</source>
        <translation>准备的时间常数</translation>
    </message>
    <message>
        <source>How fast preparation lowers the cost of alternating runs.</source>
        <translation>准备使交替序列任务的代价下降得有多快。</translation>
    </message>
    <message>
        <source>Encoding a repeated cue</source>
        <translation>编码重复的线索</translation>
    </message>
    <message>
        <source>Base, repeated cue</source>
        <translation>基线，线索重复</translation>
    </message>
    <message>
        <source>Encoding another cue of the same task</source>
        <translation>编码同一任务的另一线索</translation>
    </message>
    <message>
        <source>Base, other cue</source>
        <translation>基线，换线索</translation>
    </message>
    <message>
        <source>Encoding the cue of another task</source>
        <translation>编码另一任务的线索</translation>
    </message>
    <message>
        <source>Base, other task</source>
        <translation>基线，换任务</translation>
    </message>
    <message>
        <source>Cue encoding in task switching</source>
        <translation>任务切换中的线索编码</translation>
    </message>
    <message>
        <source>Part of the cost of a switch is the time to understand a new cue, which can be spent before the stimulus comes.</source>
        <translation>切换代价的一部分是理解新线索所需的时间，这段时间可以用在刺激出现之前。</translation>
    </message>
    <message>
        <source>Weight ratio of a cue</source>
        <translation>线索的权重比</translation>
    </message>
    <message>
        <source>By how much a cue multiplies the weight of its location.</source>
        <translation>线索把所指位置的权重乘以多少倍。</translation>
    </message>
    <message>
        <source>Weight of the singleton</source>
        <translation>突显项目的权重</translation>
    </message>
    <message>
        <source>How salient the extra item is; searching for a feature lowers it.</source>
        <translation>这个额外项目有多突显；按特征搜索会降低它。</translation>
    </message>
    <message>
        <source>Weight of the target</source>
        <translation>目标的权重</translation>
    </message>
    <message>
        <source>What the singleton has to beat.</source>
        <translation>突显项目必须胜过的权重。</translation>
    </message>
    <message>
        <source>Dwell time</source>
        <translation>停留时间</translation>
    </message>
    <message>
        <source>How long leaving the singleton takes.</source>
        <translation>离开突显项目需要多久。</translation>
    </message>
    <message>
        <source>Height of the exogenous pulse</source>
        <translation>外源脉冲的高度</translation>
    </message>
    <message>
        <source>A sudden cue works fast and fades; the size is an illustration.</source>
        <translation>突然出现的线索见效快、消退也快；数值仅作示意。</translation>
    </message>
    <message>
        <source>Peak of the exogenous pulse</source>
        <translation>外源脉冲的峰值时刻</translation>
    </message>
    <message>
        <source>Depth of inhibition of return</source>
        <translation>返回抑制的深度</translation>
    </message>
    <message>
        <source>Returning to a place that was just attended to is slower; the size is an illustration.</source>
        <translation>回到刚刚注意过的位置会变慢；数值仅作示意。</translation>
    </message>
    <message>
        <source>Time constant of the endogenous rise</source>
        <translation>内源上升的时间常数</translation>
    </message>
    <message>
        <source>An understood cue works slowly and stays; the size is an illustration.</source>
        <translation>需要理解的线索见效慢，但能保持；数值仅作示意。</translation>
    </message>
    <message>
        <source>Cueing and capture</source>
        <translation>线索提示与注意捕获</translation>
    </message>
    <message>
        <source>A cue multiplies the weight of a place, whether it is understood or merely sudden; a salient item takes attention in a share of the trials.</source>
        <translation>线索会放大某个位置的权重，无论它是被理解的还是只是突然出现的；突显的项目会在一部分试次中夺走注意。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often it happened in the last five minutes.</source>
        <translation>过去五分钟内发生过几次。</translation>
    </message>
    <message>
        <source>What distracts</source>
        <translation>什么会分散注意</translation>
    </message>
    <message>
        <source>Pulses and steady weights of events from outside and thoughts from inside. The effects are published, the sizes are illustrations.</source>
        <translation>外部事件与内心念头的脉冲和持续权重。效应有文献依据，大小仅作示意。</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>How long the task was left.</source>
        <translation>任务被搁下多久。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>The goal is called to mind every so many seconds.</source>
        <translation>每隔多少秒在心里重温一次目标。</translation>
    </message>
    <message>
        <source>References before</source>
        <translation>此前的提取次数</translation>
    </message>
    <message>
        <source>How often the goal was used before, every half second.</source>
        <translation>目标此前被使用过几次，每半秒一次。</translation>
    </message>
    <message>
        <source>How fast a goal fades when it is not used.</source>
        <translation>不使用时，目标消退得有多快。</translation>
    </message>
    <message>
        <source>Retrieval time at an activation of 0.</source>
        <translation>激活值为 0 时的提取时间。</translation>
    </message>
    <message>
        <source>What resuming takes beside remembering.</source>
        <translation>除回忆之外，恢复任务还需要的时间。</translation>
    </message>
    <message>
        <source>Memory for goals</source>
        <translation>目标记忆</translation>
    </message>
    <message>
        <source>A goal that is not used fades; the longer the interruption, the longer it takes to find back, unless it is rehearsed.</source>
        <translation>不用的目标会消退；中断越久，找回它所需的时间越长，除非不断复述。</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>How much the cells fire together: 0.95 is focused (phasic), 0.55 distractible (tonic).</source>
        <translation>神经元同步放电的程度：0.95 为专注（相位型），0.55 为易分心（紧张型）。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>How noisy the units are in the simulated trials.</source>
        <translation>模拟试次中各单元的噪声有多大。</translation>
    </message>
    <message>
        <source>Focused and distractible: adaptive gain</source>
        <translation>专注与易分心：自适应增益</translation>
    </message>
    <message>
        <source>Noradrenaline turns the gain of a decision up: in bursts after targets when one is focused, all the time when one is wide awake and distractible.</source>
        <translation>去甲肾上腺素提高决策的增益：专注时在目标出现后阵发性地提高，过度清醒而易分心时则一直处于高位。</translation>
    </message>
    <message>
        <source>Weight of a distractor</source>
        <translation>干扰项的权重</translation>
    </message>
    <message>
        <source>Against a target&apos;s weight of 1: the smaller, the better the selection.</source>
        <translation>以目标的权重为 1：越小，选择得越好。</translation>
    </message>
    <message>
        <source>Dead time</source>
        <translation>静默时间</translation>
    </message>
    <message>
        <source>What passes before anything is taken in.</source>
        <translation>开始接收任何信息之前经过的时间。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>呈现时间</translation>
    </message>
    <message>
        <source>How long the items are shown.</source>
        <translation>项目显示多久。</translation>
    </message>
    <message>
        <source>Relevant items</source>
        <translation>相关项目数</translation>
    </message>
    <message>
        <source>The perceptual load: how many items the task needs.</source>
        <translation>知觉负荷：任务需要多少个项目。</translation>
    </message>
    <message>
        <source>Perceptual load</source>
        <translation>知觉负荷</translation>
    </message>
    <message>
        <source>The more relevant items share a fixed capacity, the less is left for a distractor. A prediction, not a law: few people follow it in every session.</source>
        <translation>容量固定，相关项目越多，留给干扰项的就越少。这是预测，不是定律：很少有人每次都符合它。</translation>
    </message>
    <message>
        <source>Biomathematical lapses</source>
        <translation>生物数学模型的失误数</translation>
    </message>
    <message>
        <source>How tired, as a model of sleep says; 3.84 is rested.</source>
        <translation>睡眠模型给出的疲劳程度；3.84 为休息充分。</translation>
    </message>
    <message>
        <source>Time on task</source>
        <translation>任务持续时间</translation>
    </message>
    <message>
        <source>How long the test has been running.</source>
        <translation>测试已经进行了多久。</translation>
    </message>
    <message>
        <source>Shortest lapse</source>
        <translation>最短失误</translation>
    </message>
    <message>
        <source>Responses that take as long or longer count as lapses.</source>
        <translation>反应时达到或超过此值即算一次失误。</translation>
    </message>
    <message>
        <source>Microlapses in a vigilance test</source>
        <translation>警觉测试中的微失误</translation>
    </message>
    <message>
        <source>Tiredness makes single steps of thought fail for a few hundredths of a second; lapses are many such failures in a row.</source>
        <translation>疲劳使思维的单个步骤短暂失败几十毫秒；一次失误就是许多这样的失败接连发生。</translation>
    </message>
    <message>
        <source>Asymptote</source>
        <translation>渐近值</translation>
    </message>
    <message>
        <source>The response time that practice cannot lower.</source>
        <translation>练习也无法再降低的反应时。</translation>
    </message>
    <message>
        <source>Gain of practice</source>
        <translation>练习的收益</translation>
    </message>
    <message>
        <source>What practice can win.</source>
        <translation>练习能够赢得多少。</translation>
    </message>
    <message>
        <source>Rate of learning</source>
        <translation>学习速率</translation>
    </message>
    <message>
        <source>Of one person, in each trial.</source>
        <translation>单个人的，每个试次。</translation>
    </message>
    <message>
        <source>per trial</source>
        <translation>每试次</translation>
    </message>
    <message>
        <source>Spread of rates</source>
        <translation>速率的离散程度</translation>
    </message>
    <message>
        <source>How much people differ in the logarithm of their rates.</source>
        <translation>不同人的学习速率的对数相差多少。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>How many are averaged.</source>
        <translation>对多少人求平均。</translation>
    </message>
    <message>
        <source>Shape of retrieval times</source>
        <translation>提取时间的形状</translation>
    </message>
    <message>
        <source>Of instance theory: the smaller, the more the fastest of many gains.</source>
        <translation>实例理论的参数：越小，“众多提取中最快者”的优势越大。</translation>
    </message>
    <message>
        <source>One person&apos;s practice is exponential; the average of people who learn at different rates looks like a power law. Gains stay with the trained task.</source>
        <translation>个人的练习曲线是指数型的；学习速率不同的人平均起来却像幂律。收益只留在所练的任务上。</translation>
    </message>
    <message>
        <source>Sensitivity of a single task</source>
        <translation>单任务敏感度</translation>
    </message>
    <message>
        <source>How well each task is done alone.</source>
        <translation>每个任务单独做时的水平。</translation>
    </message>
    <message>
        <source>Share of the first task</source>
        <translation>第一个任务的份额</translation>
    </message>
    <message>
        <source>How much of the sample of evidence the first task gets.</source>
        <translation>第一个任务分得多少证据样本。</translation>
    </message>
    <message>
        <source>Conflict of any two resources</source>
        <translation>任意两种资源的冲突</translation>
    </message>
    <message>
        <source>More for each shared dimension</source>
        <translation>每共享一个维度再增加</translation>
    </message>
    <message>
        <source>Conflict of a resource with itself</source>
        <translation>同一资源自身的冲突</translation>
    </message>
    <message>
        <source>Conflict of two voices</source>
        <translation>两个声音的冲突</translation>
    </message>
    <message>
        <source>Sharing and multiple resources</source>
        <translation>共享与多重资源</translation>
    </message>
    <message>
        <source>Two tasks lose least where they need different senses, codes and responses; one sample of evidence shared between them gives a quarter circle.</source>
        <translation>两个任务需要的感官、编码和反应越不相同，损失越小；两者分享同一份证据样本时，得到四分之一圆。</translation>
    </message>
    <message>
        <source>Time of getting up</source>
        <translation>起床时刻</translation>
    </message>
    <message>
        <source>On the clock.</source>
        <translation>按钟表时间。</translation>
    </message>
    <message>
        <source>Hours awake</source>
        <translation>清醒时长</translation>
    </message>
    <message>
        <source>Since getting up the last time.</source>
        <translation>从最近一次起床算起。</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜数</translation>
    </message>
    <message>
        <source>How many nights of that length came last.</source>
        <translation>最近有几个这样长度的夜晚。</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Time in bed</source>
        <translation>卧床时间</translation>
    </message>
    <message>
        <source>In each of those nights.</source>
        <translation>上述每一夜的时长。</translation>
    </message>
    <message>
        <source>S on waking</source>
        <translation>醒来时的 S</translation>
    </message>
    <message>
        <source>How rested: about 14 after eight hours of sleep.</source>
        <translation>休息得如何：睡足八小时后约为 14。</translation>
    </message>
    <message>
        <source>Three-process model of alertness</source>
        <translation>警觉性的三过程模型</translation>
    </message>
    <message>
        <source>Sleepiness from time awake, the body clock, a 12-hour wave and the inertia after waking.</source>
        <translation>由清醒时长、生物钟、12 小时波动以及醒后的睡眠惯性得出困倦程度。</translation>
    </message>
    <message>
        <source>Unified model of performance</source>
        <translation>统一绩效模型</translation>
    </message>
    <message>
        <source>Lapses of a vigilance test from time awake, the body clock and the debt of many short nights.</source>
        <translation>由清醒时长、生物钟以及连续短睡累积的睡眠债得出警觉测试的失误数。</translation>
    </message>
    <message>
        <source>McCauley&apos;s model of sleep loss</source>
        <translation>McCauley 睡眠缺失模型</translation>
    </message>
    <message>
        <source>Lapses as a state that follows sleep, the body clock and a slow memory of lost sleep; it drives the scene.</source>
        <translation>失误数是一种状态，随睡眠、生物钟以及对睡眠缺失的缓慢记忆而变化；它驱动场景。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Steeper task sets are more stable against distraction and slower to change.</source>
        <translation>任务集越陡峭，越不受干扰，但切换也越慢。</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>How much the task sets inhibit each other.</source>
        <translation>任务集之间相互抑制的强度。</translation>
    </message>
    <message>
        <source>Time constant of a task set</source>
        <translation>任务集的时间常数</translation>
    </message>
    <message>
        <source>How slowly task sets change.</source>
        <translation>任务集变化得有多慢。</translation>
    </message>
    <message>
        <source>Engaging at the cue</source>
        <translation>在线索处开始准备</translation>
    </message>
    <message>
        <source>The share of switches that are prepared before the stimulus comes.</source>
        <translation>有多大比例的切换在刺激出现之前就已准备。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移率</translation>
    </message>
    <message>
        <source>How fast evidence for a response grows.</source>
        <translation>支持某一反应的证据增长得有多快。</translation>
    </message>
    <message>
        <source>per ms</source>
        <translation>每毫秒</translation>
    </message>
    <message>
        <source>Decision bound</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>How much evidence a response needs: caution.</source>
        <translation>作出反应需要多少证据：谨慎程度。</translation>
    </message>
    <message>
        <source>Non-decision time</source>
        <translation>非决策时间</translation>
    </message>
    <message>
        <source>Seeing and pressing, whatever is decided.</source>
        <translation>与决定什么无关的感知与按键时间。</translation>
    </message>
    <message>
        <source>Task sets and failure to engage</source>
        <translation>任务集与未能投入</translation>
    </message>
    <message>
        <source>Two task sets hold each other down and drive a decision; preparing turns them round, but people do not always begin at the cue.</source>
        <translation>两个任务集相互压制并驱动决策；准备能让它们翻转，但人并不总是在线索出现时就开始。</translation>
    </message>
    <message>
        <source>How many items the short-term store holds; a fraction mixes two sizes.</source>
        <translation>短时存储能容纳多少项目；小数表示两种容量的混合。</translation>
    </message>
    <message>
        <source>Items, whole report</source>
        <translation>项目数，全报告</translation>
    </message>
    <message>
        <source>How many items are shown and asked for.</source>
        <translation>呈现并要求报告多少个项目。</translation>
    </message>
    <message>
        <source>Targets, partial report</source>
        <translation>目标数，部分报告</translation>
    </message>
    <message>
        <source>How many items are asked for.</source>
        <translation>要求报告多少个项目。</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>干扰项</translation>
    </message>
    <message>
        <source>How many items are shown beside the targets.</source>
        <translation>除目标外还呈现多少个项目。</translation>
    </message>
    <message>
        <source>Theory of visual attention</source>
        <translation>视觉注意理论</translation>
    </message>
    <message>
        <source>Items race for a small store; an item&apos;s share of the speed is its share of the weights.</source>
        <translation>项目竞争进入一个很小的存储；一个项目所得的速率份额就是它的权重份额。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>How far the signal stands out from the noise.</source>
        <translation>信号从噪声中突显的程度。</translation>
    </message>
    <message>
        <source>Criterion at the start</source>
        <translation>起始判断标准</translation>
    </message>
    <message>
        <source>How sure one has to be to report a signal.</source>
        <translation>要多有把握才报告信号。</translation>
    </message>
    <message>
        <source>Rise of the criterion</source>
        <translation>判断标准的上升</translation>
    </message>
    <message>
        <source>How much more cautious one becomes on watch.</source>
        <translation>值守期间变得谨慎了多少。</translation>
    </message>
    <message>
        <source>Lapses at the start</source>
        <translation>起始失误率</translation>
    </message>
    <message>
        <source>The share of moments at which nobody is watching.</source>
        <translation>有多大比例的时刻无人在看。</translation>
    </message>
    <message>
        <source>Rise of lapses</source>
        <translation>失误率的上升</translation>
    </message>
    <message>
        <source>How much that share grows on watch.</source>
        <translation>值守期间这一比例增加多少。</translation>
    </message>
    <message>
        <source>Time constant on watch</source>
        <translation>值守的时间常数</translation>
    </message>
    <message>
        <source>How soon the decline is over.</source>
        <translation>下降在多久之后结束。</translation>
    </message>
    <message>
        <source>Loss of sensitivity</source>
        <translation>敏感度的损失</translation>
    </message>
    <message>
        <source>0 by default; for fast events that have to be held in memory.</source>
        <translation>默认为 0；用于必须记在心里的快速事件。</translation>
    </message>
    <message>
        <source>Watching for rare events</source>
        <translation>监视罕见事件</translation>
    </message>
    <message>
        <source>On watch the criterion rises and moments without attention grow; that alone lowers hits and false alarms, with no loss of sensitivity.</source>
        <translation>值守期间判断标准上升，没有注意的时刻增多；仅此就会使击中和虚报都下降，敏感度并没有损失。</translation>
    </message>
    <message>
        <source>The phone buzzes</source>
        <translation>手机震动</translation>
    </message>
    <message>
        <source>A notification that nobody answers disturbs about as much as using the phone; a thought follows it.</source>
        <translation>一条没人理会的通知，造成的干扰与使用手机差不多；随后还会引出一个念头。</translation>
    </message>
    <message>
        <source>A sudden sound</source>
        <translation>突然的声响</translation>
    </message>
    <message>
        <source>Orienting there and back is short; the sound loses its surprise with each repeat.</source>
        <translation>转过去再转回来都很短暂；声音每重复一次就少一分意外。</translation>
    </message>
    <message>
        <source>People chat</source>
        <translation>旁人闲聊</translation>
    </message>
    <message>
        <source>Speech that can be understood competes for the same resources as words on a page.</source>
        <translation>听得懂的话与书页上的文字争夺同样的资源。</translation>
    </message>
    <message>
        <source>Evidence is mixed: noise may help or hurt, so its weight is small.</source>
        <translation>证据不一：噪声可能有益也可能有害，所以权重很小。</translation>
    </message>
    <message>
        <source>Something pops up</source>
        <translation>弹出的东西</translation>
    </message>
    <message>
        <source>Seen only when the display is not crowded; it costs little and is soon left.</source>
        <translation>只有画面不拥挤时才会被看到；代价小，很快就会离开。</translation>
    </message>
    <message>
        <source>A worry</source>
        <translation>一桩忧虑</translation>
    </message>
    <message>
        <source>Worries are strong, fade slowly and take the same verbal resources as reading.</source>
        <translation>忧虑很强，消退很慢，而且与阅读占用同样的言语资源。</translation>
    </message>
    <message>
        <source>Lower limit of S</source>
        <translation>S 的下限</translation>
    </message>
    <message>
        <source>Upper limit of S</source>
        <translation>S 的上限</translation>
    </message>
    <message>
        <source>Fall of S, awake</source>
        <translation>S 的下降，清醒时</translation>
    </message>
    <message>
        <source>Where the rise of S slows down</source>
        <translation>S 的上升开始变慢之处</translation>
    </message>
    <message>
        <source>Hour at which the body clock peaks</source>
        <translation>生物钟达到峰值的钟点</translation>
    </message>
    <message>
        <source>Amplitude of the 12-hour wave</source>
        <translation>12 小时波动的振幅</translation>
    </message>
    <message>
        <source>Sleep inertia at waking</source>
        <translation>醒来时的睡眠惯性</translation>
    </message>
    <message>
        <source>Fading of sleep inertia</source>
        <translation>睡眠惯性的消退</translation>
    </message>
    <message>
        <source>Fitted so that switch costs of 101 and 38 ms at preparation times of 100 and 900 ms come about.</source>
        <translation>经过拟合：准备时间为 100 和 900 毫秒时，切换代价为 101 和 38 毫秒。</translation>
    </message>
    <message>
        <source>Automatic route</source>
        <translation>自动通路</translation>
    </message>
    <message>
        <source>Noise of the decision</source>
        <translation>决策的噪声</translation>
    </message>
    <message>
        <source>per √ms</source>
        <translation>每 √毫秒</translation>
    </message>
    <message>
        <source>Scene to begin with</source>
        <translation>开始的场景</translation>
    </message>
    <message>
        <source>0 a text alone; 1 a lecture with a phone, 2 an open-plan office, 3 driving with music, 4 exam nerves, 5 the night before the exam, 6 a quiet screen.</source>
        <translation>0 只有一篇文章；1 带着手机听课，2 开放式办公室，3 听着音乐开车，4 考试紧张，5 考试前夜，6 平静的屏幕。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long the scene runs.</source>
        <translation>场景运行多久。</translation>
    </message>
    <message>
        <source>Breadth of attention</source>
        <translation>注意广度</translation>
    </message>
    <message>
        <source>Competition: below the leak of 1 attention is shared, above it one wins.</source>
        <translation>竞争强度：低于泄漏值 1 时分享注意，高于它则一方独占。</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Weakens goals, strengthens distractors and brings worries.</source>
        <translation>削弱目标，增强干扰物，并带来忧虑。</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心境</translation>
    </message>
    <message>
        <source>Low mood brings more wandering thoughts.</source>
        <translation>心境低落时走神念头更多。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>With progress it keeps the focused mode up.</source>
        <translation>与进度一起维持专注模式。</translation>
    </message>
    <message>
        <source>Time awake</source>
        <translation>清醒时间</translation>
    </message>
    <message>
        <source>Hours since waking, at the start.</source>
        <translation>开始时已醒来的小时数。</translation>
    </message>
    <message>
        <source>Scene of attention</source>
        <translation>注意的场景</translation>
    </message>
    <message>
        <source>Tasks, distractors and thoughts compete for one capacity; published models are wired together here, which has not been validated in classrooms.</source>
        <translation>任务、干扰物与念头争夺同一容量；这里把已发表的模型连接在一起，这种连接未经课堂检验。</translation>
    </message>
    <message>
        <source>the Attention Lab project</source>
        <translation>Attention Lab 项目组</translation>
    </message>
    <message>
        <source>Induction, sharp heads</source>
        <translation>归纳（注意力集中的头）</translation>
    </message>
    <message>
        <source>Two attention-only layers of two heads that continue a repeated sequence: the first layer looks one letter back, the second finds what followed last time.</source>
        <translation>两层、每层两个头、只有注意力的网络，能把重复的序列接下去：第一层看前一个字母，第二层找出上一次其后出现的字母。</translation>
    </message>
    <message>
        <source>made-up letter sequences that repeat</source>
        <translation>人工生成的重复字母序列</translation>
    </message>
    <message>
        <source>Induction, blurred heads</source>
        <translation>归纳（注意力分散的头）</translation>
    </message>
    <message>
        <source>The same job spread over two layers of four heads that were not trained to be sharp: for contrast.</source>
        <translation>同样的任务分散在两层、每层四个头上，训练时没有要求注意力集中：供对照。</translation>
    </message>
    <message>
        <source>Sorting digits</source>
        <translation>数字排序</translation>
    </message>
    <message>
        <source>Two layers of three heads read eight digits and write them in order; heads of the second layer look at the digit to be written next.</source>
        <translation>两层、每层三个头的网络读入八个数字，再按大小顺序写出；第二层的头会看接下来要写的那个数字。</translation>
    </message>
    <message>
        <source>made-up rows of digits</source>
        <translation>人工生成的数字串</translation>
    </message>
    <message>
        <source>Dates, transformer</source>
        <translation>日期转换（Transformer）</translation>
    </message>
    <message>
        <source>An encoder and a decoder of one layer each turn a written date into its ISO form; cross-attention joins the two.</source>
        <translation>编码器和解码器各一层，把文字写法的日期转换成 ISO 格式；两者由交叉注意力相连。</translation>
    </message>
    <message>
        <source>made-up dates in nine ways of writing</source>
        <translation>人工生成的日期，共九种写法</translation>
    </message>
    <message>
        <source>Dates, recurrent with attention</source>
        <translation>日期转换（带注意力的循环网络）</translation>
    </message>
    <message>
        <source>The attention of 2014 on the same task: a recurrent network writes the ISO date and looks back at the written one with additive attention.</source>
        <translation>用 2014 年的注意力做同一任务：循环网络写出 ISO 日期，并通过加性注意力回看原来的写法。</translation>
    </message>
    <message>
        <source>Shapes, a question about a picture</source>
        <translation>图形（看图问答）</translation>
    </message>
    <message>
        <source>Words look at the patches of a picture of coloured shapes and one answer of 49 comes out. It knows only pictures of its own kind.</source>
        <translation>问句中的词去看一幅彩色图形画的各个图块，从 49 个答案中给出一个。它只认识与训练时同类的图画。</translation>
    </message>
    <message>
        <source>made-up pictures and questions</source>
        <translation>人工生成的图画和问题</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>口述数字</translation>
    </message>
    <message>
        <source>A recurrent network hears one to three spoken digits and spells them; location-aware attention walks along the sound.</source>
        <translation>循环网络听一到三个口述的数字，并逐字母拼写出来；位置感知注意力沿着声音向前移动。</translation>
    </message>
    <message>
        <source>digits spoken by the speech synthesiser eSpeak NG; not human speech</source>
        <translation>由语音合成器 eSpeak NG 读出的数字，不是真人语音</translation>
    </message>
    <message>
        <source>An encoder of two layers of four heads that turns an English sentence into one vector. It has no next-word output.</source>
        <translation>两层、每层四个头的编码器，把一个英文句子变成一个向量。它不输出下一个词。</translation>
    </message>
    <message>
        <source>text from the web and the labelled sentence pairs of SNLI</source>
        <translation>网络文本，以及 SNLI 的带标注句子对</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>Cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Save it under another name or in another folder.</source>
        <translation>无法写入“%1”：%2。请换一个名称或文件夹保存。</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>SceneText</name>
    <message>
        <source>%1 times the weight of what attention was on, more than %2: predicted to capture for %3</source>
        <extracomment>%1 and %2 are ratios of weights; %3 a time such as &quot;9.1 s&quot;</extracomment>
        <translation>权重是当时所注意之事的 %1 倍，超过 %2 倍：预计会夺走注意 %3</translation>
    </message>
    <message>
        <source>%1 times the weight of what attention was on, not more than %2: predicted not to capture</source>
        <extracomment>%1 and %2 are ratios of weights</extracomment>
        <translation>权重是当时所注意之事的 %1 倍，未超过 %2 倍：预计夺不走注意</translation>
    </message>
    <message>
        <source>%1 times the weight of what attention was on; it takes %2</source>
        <extracomment>%1 and %2 are ratios of weights</extracomment>
        <translation>权重是当时所注意之事的 %1 倍；所需为 %2 倍</translation>
    </message>
    <message>
        <source>You decide to turn to %1 (voluntary)</source>
        <extracomment>%1 a task</extracomment>
        <translation>你决定转向“%1”（主动）</translation>
    </message>
    <message>
        <source>From %1 to %2: voluntary</source>
        <translation>从“%1”转到“%2”：主动</translation>
    </message>
    <message>
        <source>From %1 to %2: by the weights alone</source>
        <translation>从“%1”转到“%2”：仅由权重决定</translation>
    </message>
    <message>
        <source>Back to %1 from %2</source>
        <extracomment>%1 a task, %2 what attention was on before</extracomment>
        <translation>从“%2”回到“%1”</translation>
    </message>
    <message>
        <source>released after %1</source>
        <translation>%1 后被放开</translation>
    </message>
    <message>
        <source>%1 lost until work went on</source>
        <translation>损失 %1 才继续做事</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 captures attention from %2 (involuntary)</source>
        <extracomment>%1 a distraction, %2 a task</extracomment>
        <translation>“%1”夺走了对“%2”的注意（被动）</translation>
    </message>
    <message>
        <source>%1 fades without capturing attention</source>
        <translation>“%1”消退，未能夺走注意</translation>
    </message>
    <message>
        <source>it stayed too weak, or too short</source>
        <translation>它始终太弱，或持续太短</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>The decision for %1 is over</source>
        <translation>转向“%1”的决定已过去</translation>
    </message>
    <message>
        <source>it did not outweigh what held attention</source>
        <translation>它没能压过当时占据注意的事</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>A break begins</source>
        <translation>休息开始</translation>
    </message>
    <message>
        <source>control recovers; nothing gets through</source>
        <translation>控制力恢复；干扰进不来</translation>
    </message>
    <message>
        <source>The break is over</source>
        <translation>休息结束</translation>
    </message>
    <message>
        <source>Settings are changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>they hold from now on</source>
        <translation>从此刻起生效</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 a time such as &quot;0:25.0&quot;, %2 what happened, why and what it cost</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what, why and cost</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no task. Add one, or choose a scene above.</source>
        <translation>没有任务。请添加一个，或在上方选择一个场景。</translation>
    </message>
    <message>
        <source>No task has any importance, so nothing is attended to. Raise the importance of one.</source>
        <translation>所有任务的重要性都是零，因此什么也不会被注意。请提高其中一个的重要性。</translation>
    </message>
    <message>
        <source>Every task is done. Add one, give one more work, or start again.</source>
        <translation>所有任务都已完成。可以添加任务、增加工作量，或从头开始。</translation>
    </message>
    <message>
        <source>A deadline has passed with work left. That task is now as pressing as it gets.</source>
        <translation>有任务过了期限却还没做完。它的紧迫程度已到顶点。</translation>
    </message>
    <message>
        <source>Two tasks weigh the same: the one that has attention keeps it.</source>
        <translation>两个任务权重相同：已占有注意的那个会继续占有。</translation>
    </message>
    <message>
        <source>More than 20 events in a second: they act as one.</source>
        <translation>一秒内发生了 20 多个事件：它们合起来相当于一个。</translation>
    </message>
    <message>
        <source>A break: control recovers, and no work is done. End it with “Break”.</source>
        <translation>正在休息：控制力在恢复，不做任何工作。再按“休息”即可结束。</translation>
    </message>
    <message>
        <source>%1 times the weight of what attention was on, more than %2, but no capture is predicted: it is too short, or attention is on it or on a distractor already</source>
        <extracomment>%1 and %2 are ratios of weights</extracomment>
        <translation>权重是当前注意对象的 %1 倍，超过 %2，但预测不会夺走注意：持续太短，或者注意已在它或别的干扰物上</translation>
    </message>
</context>
<context>
    <name>SequenceNotice</name>
    <message>
        <source>%1 reads at most %2 tokens. The first %2 of %3 are computed; the rest is kept but struck through.</source>
        <translation>%1 最多读取 %2 个词元。全部 %3 个词元中只计算前 %2 个，其余保留，但加删除线显示。</translation>
    </message>
    <message>
        <source>The first %1 of %2 tokens are computed. For %3 tokens scores and weights need %4.</source>
        <translation>目前只计算前 %1 个词元（共 %2 个）。若计算 %3 个词元，得分和权重需占用 %4 内存。</translation>
    </message>
    <message>
        <source>The first %1 of %2 tokens are computed; more are not possible.</source>
        <translation>只计算前 %1 个词元（共 %2 个），已达上限。</translation>
    </message>
    <message>
        <source>Compute %1 tokens</source>
        <translation>计算 %1 个词元</translation>
    </message>
    <message>
        <source>%1 does not know %2% of this text, so its picture means little. Random vectors fit any language: one token per word, and one per character for Chinese.</source>
        <translation>%1 不认识这段文本的 %2%，得到的图意义不大。随机向量适用于任何语言：一般一词一个词元，中文一字一个词元。</translation>
    </message>
</context>
<context>
    <name>StageFormula</name>
    <message>
        <source>%1 + positions</source>
        <comment>a formula</comment>
        <translation>%1 + 位置</translation>
    </message>
    <message>
        <source>%1 of scores ÷ %2</source>
        <comment>%1 a normalizer</comment>
        <translation>对得分 ÷ %2 做 %1</translation>
    </message>
    <message>
        <source>%1 over keys, rows sum to 1</source>
        <translation>对键做 %1，每行之和为 1</translation>
    </message>
    <message>
        <source>%1 over keys</source>
        <translation>对键做 %1</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>nats</source>
        <comment>a unit</comment>
        <translation>奈特</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>a unit</comment>
        <translation>个词元</translation>
    </message>
    <message>
        <source>Theory: scale² · d_k</source>
        <translation>理论：缩放² · d_k</translation>
    </message>
    <message>
        <source>Limit for T → 0</source>
        <translation>T → 0 的极限</translation>
    </message>
    <message>
        <source>Limit for T → ∞</source>
        <translation>T → ∞ 的极限</translation>
    </message>
    <message>
        <source>%1 · %2 · n %3</source>
        <extracomment>%1 a source of vectors, %2 such as &quot;Layer 1, head 2&quot;, %3 the number of tokens</extracomment>
        <translation>%1 · %2 · n %3</translation>
    </message>
    <message>
        <source>Mean entropy</source>
        <translation>平均熵</translation>
    </message>
    <message>
        <source>Normalised entropy</source>
        <translation>归一化熵</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>最大权重</translation>
    </message>
    <message>
        <source>Score variance</source>
        <translation>得分方差</translation>
    </message>
    <message>
        <source>Effective tokens</source>
        <translation>有效词元数</translation>
    </message>
    <message>
        <source>Choose a parameter and press Start.</source>
        <translation>请选择一个参数，然后按“开始”。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1随%2的变化</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Setting it was started from</source>
        <translation>开始时的设置</translation>
    </message>
    <message>
        <source>Dashed: scale² · d_k, the variance of dot products of vectors whose components are independent with variance 1, as seeded random vectors are; what is computed lies about it by chance.</source>
        <translation>虚线：缩放² · d_k，即各分量相互独立且方差为 1 的向量（由种子产生的随机向量即如此）的点积方差；计算值围绕它随机波动。</translation>
    </message>
    <message>
        <source>No theory is drawn: scale² · d_k holds only for dot products of seeded random vectors without positions and overrides.</source>
        <translation>没有画理论线：缩放² · d_k 只适用于由种子产生的随机向量的点积，且没有位置编码，也没有改写的数。</translation>
    </message>
    <message>
        <source>Dashed: where softmax, sparsemax and entmax end. As T → ∞ all keys a query may see share its weight (entropy ln n without a mask); as T → 0 the largest score takes it all (entropy 0 without ties).</source>
        <translation>虚线：softmax、sparsemax 和 entmax 的极限。T → ∞ 时，查询能看到的所有键平分权重（无掩码时熵为 ln n）；T → 0 时，最大的得分得到全部权重（没有并列时熵为 0）。</translation>
    </message>
    <message>
        <source>No theory is drawn: the limits hold only for softmax, sparsemax and entmax without overridden weights.</source>
        <translation>没有画理论线：这些极限只适用于 softmax、sparsemax 和 entmax，且权重没有被改写。</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change source</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Edit tokens</source>
        <translation>编辑词元</translation>
    </message>
    <message>
        <source>Change d_k</source>
        <translation>更改 d_k</translation>
    </message>
    <message>
        <source>Change scale</source>
        <translation>更改缩放系数</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation>更改掩码</translation>
    </message>
    <message>
        <source>Change temperature</source>
        <translation>更改温度</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改随机种子</translation>
    </message>
    <message>
        <source>Change number of heads</source>
        <translation>更改头数</translation>
    </message>
    <message>
        <source>Compute more tokens</source>
        <translation>计算更多词元</translation>
    </message>
    <message>
        <source>Edit numbers</source>
        <translation>编辑数值</translation>
    </message>
    <message>
        <source>Open example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Change score function</source>
        <translation>更改打分函数</translation>
    </message>
    <message>
        <source>Change the score function&apos;s numbers</source>
        <translation>更改打分函数的数值</translation>
    </message>
    <message>
        <source>Change positions</source>
        <translation>更改位置编码</translation>
    </message>
    <message>
        <source>Change normalizer</source>
        <translation>更改归一化</translation>
    </message>
    <message>
        <source>Change key/value heads</source>
        <translation>更改键/值头数</translation>
    </message>
    <message>
        <source>Change width of values</source>
        <translation>更改值的宽度</translation>
    </message>
    <message>
        <source>Switch heads off or on</source>
        <translation>关闭或打开注意力头</translation>
    </message>
    <message>
        <source>Change overridden numbers</source>
        <translation>更改改写的数值</translation>
    </message>
    <message>
        <source>Change second sequence</source>
        <translation>更改第二序列</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <extracomment>A and B are two projects that are compared</extracomment>
        <translation>交换 A 与 B</translation>
    </message>
    <message>
        <source>Take B into A</source>
        <extracomment>A and B are two projects that are compared; A becomes like B</extracomment>
        <translation>用 B 替换 A</translation>
    </message>
    <message>
        <source>Choose scene</source>
        <extracomment>a scene of human attention, such as &quot;Open-plan office&quot;</extracomment>
        <translation>选择场景</translation>
    </message>
    <message>
        <source>Change competition</source>
        <extracomment>between the things that attention could be on</extracomment>
        <translation>更改竞争强度</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Change surroundings</source>
        <translation>更改环境</translation>
    </message>
    <message>
        <source>Change the person&apos;s state</source>
        <translation>更改个人状态</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>更改假定</translation>
    </message>
    <message>
        <source>Change the planned hour</source>
        <translation>修改计划的一小时</translation>
    </message>
    <message>
        <source>Give the model another picture or sound</source>
        <translation>给模型换一张图片或一段声音</translation>
    </message>
    <message>
        <source>Change heads of the model</source>
        <translation>改变模型的头</translation>
    </message>
</context>
<context>
    <name>lab::ui::AllocationControl</name>
    <message>
        <source>k = %1</source>
        <extracomment>k is the leak of the competition, %1 its value</extracomment>
        <translation>k = %1</translation>
    </message>
    <message>
        <source>β = k: the border between sharing and one winner. The smallest difference of weights decides.</source>
        <translation>β = k：处在“分享”与“赢者独占”的分界上。权重的微小差别就能决定结果。</translation>
    </message>
    <message>
        <source>β &lt; k: attention is shared, each task by its weight. All go on at once, and each is slower for the others.</source>
        <translation>β &lt; k：注意按权重分给各个任务。所有任务同时进行，但彼此都会拖慢对方。</translation>
    </message>
    <message>
        <source>β &gt; k: one winner at a time, the rest is kept out. A rival needs %1 times its weight to take over.</source>
        <extracomment>%1 a ratio</extracomment>
        <translation>β &gt; k：同一时刻只有一个赢家，其余被挡在外面。对手的权重要达到它的 %1 倍才能取而代之。</translation>
    </message>
    <message>
        <source>β is a little above k: one winner at a time, but %1 times its weight takes over, so a changed goal makes it flip. Each flip costs time before work goes on.</source>
        <extracomment>%1 a ratio</extracomment>
        <translation>β 略大于 k：同一时刻只有一个赢家，但权重达到它的 %1 倍就会取而代之，所以目标一变，注意就会翻转。每次翻转都要耗费时间，之后才能继续做事。</translation>
    </message>
    <message>
        <source>Allocation of attention</source>
        <translation>注意的分配</translation>
    </message>
    <message>
        <source>Selective</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Competition well above the leak (β = 3 k): one winner at a time</source>
        <translation>竞争远强于泄漏（β = 3 k）：同一时刻只有一个赢家</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Competition below the leak (β = 0.5 k): graded sharing</source>
        <translation>竞争弱于泄漏（β = 0.5 k）：按程度分享</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Competition a little above the leak (β = 1.3 k): one winner, and a changed goal makes it flip</source>
        <translation>竞争略强于泄漏（β = 1.3 k）：只有一个赢家，目标一变就会翻转</translation>
    </message>
    <message>
        <source>Competition β</source>
        <translation>竞争 β</translation>
    </message>
    <message>
        <source>How strongly what is attended to pushes out the rest, against the leak k (Usher and McClelland 2001); from 0 to 4 is this program&apos;s choice</source>
        <translation>被注意的事物排挤其余事物的强度，与泄漏 k 相对（Usher、McClelland 2001）；0 到 4 的范围由本程序选定</translation>
    </message>
</context>
<context>
    <name>lab::ui::AllocationPicture</name>
    <message>
        <source>What this competition makes of two tasks</source>
        <translation>这样的竞争如何分配两个任务</translation>
    </message>
    <message>
        <source>first task</source>
        <translation>第一个任务</translation>
    </message>
    <message>
        <source>second task</source>
        <translation>第二个任务</translation>
    </message>
    <message>
        <source>%1: %2 % → %3 %</source>
        <extracomment>%1 a task, %2 and %3 per cent of attention, before and after its importance changes</extracomment>
        <translation>%1：%2% → %3%</translation>
    </message>
    <message>
        <source>by importance</source>
        <extracomment>what a dashed line shows: shares by importance alone</extracomment>
        <translation>按重要性</translation>
    </message>
    <message>
        <source>%1 matters more</source>
        <extracomment>%1 a task</extracomment>
        <translation>“%1”更重要</translation>
    </message>
    <message>
        <source>Two tasks, %1 and %2; at the dashed line the second becomes 1.5 times as important as the first instead of the other way round. The first has %3 % of attention before and %4 % long after; the dotted line is what it would have by importance alone.</source>
        <extracomment>%1 and %2 are tasks, %3 and %4 percentages</extracomment>
        <translation>两个任务，“%1”与“%2”：起先第一个的重要性是第二个的 1.5 倍，到虚线处反过来。第一个任务之前占注意的 %3%，很久之后占 %4%；点线是仅按重要性它应得的份额。</translation>
    </message>
</context>
<context>
    <name>lab::ui::AssumptionRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 why a number is as it is, %2 how far it can be relied on</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>还原：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::AssumptionsGroup</name>
    <message>
        <source>as at first</source>
        <extracomment>of the assumptions, how many have another value than at first</extracomment>
        <translation>均为初始值</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Show or hide whose each part of the scene is, and the constants that are this program&apos;s own</source>
        <translation>显示或隐藏场景各部分的出处，以及本程序自定的常数</translation>
    </message>
    <message>
        <source>The parts are published; how they are put together is this program&apos;s illustration and has not been validated in classrooms.</source>
        <translation>各部分都出自已发表的研究；把它们拼在一起的方式是本程序的示意，未经课堂检验。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>还原所有假定</translation>
    </message>
    <message>
        <source>All constants as they were at first; Undo brings the changes back</source>
        <translation>所有常数恢复为初始值；“撤销”可找回改动</translation>
    </message>
</context>
<context>
    <name>lab::ui::AttentionPanel</name>
    <message>
        <source>weights · V</source>
        <translation>权重 · V</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文向量</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
    <message>
        <source>Query “%1” → key “%2”: score %3, masked, weight 0</source>
        <translation>查询“%1”→ 键“%2”：得分 %3，已被掩码遮蔽，权重 0</translation>
    </message>
    <message>
        <source>Query “%1” → key “%2”: score %3, weight %4</source>
        <translation>查询“%1”→ 键“%2”：得分 %3，权重 %4</translation>
    </message>
    <message>
        <source>queries: first sequence</source>
        <translation>查询：第一个序列</translation>
    </message>
    <message>
        <source>keys: second sequence</source>
        <translation>键：第二个序列</translation>
    </message>
    <message>
        <source>Point at a cell or move with the arrow keys to read its value; click or Enter pins it, a double click or typing a number overwrites it.</source>
        <translation>将指针移到单元格上或用方向键移动以读取数值；单击或按 Enter 固定，双击或直接输入数字可改写。</translation>
    </message>
    <message>
        <source>Query “%1” → key “%2”: weight %3</source>
        <translation>查询“%1”→ 键“%2”：权重 %3</translation>
    </message>
</context>
<context>
    <name>lab::ui::BothSidesPanel</name>
    <message>
        <source>Both sides</source>
        <translation>两侧对照</translation>
    </message>
    <message>
        <source>What query %1 looks at · %2</source>
        <translation>查询 %1 在看哪里 · %2</translation>
    </message>
    <message>
        <source>Choose a layer of cross-attention: this one looks at the words alone</source>
        <translation>请选择交叉注意力层：这一层只看文字</translation>
    </message>
    <message>
        <source>Example %1</source>
        <comment>a picture or sound</comment>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>载入图片</translation>
    </message>
    <message>
        <source>Load sound</source>
        <translation>载入声音</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Sounds (*.wav)</source>
        <translation>声音 (*.wav)</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Load a picture or sound</source>
        <translation>载入图片或声音</translation>
    </message>
    <message>
        <source>Give the model a picture (48 × 48 pixels, PNG) or a sound (WAV) of your own</source>
        <translation>给模型一张您自己的图片（48 × 48 像素，PNG）或一段声音（WAV）</translation>
    </message>
    <message>
        <source>Picture or sound</source>
        <translation>图片或声音</translation>
    </message>
    <message>
        <source>What the model is given to look at or to hear</source>
        <translation>给模型看或听的内容</translation>
    </message>
    <message>
        <source>Where the pinned query looks, else the one that is pointed at, else the first; the arrow keys move, Enter pins</source>
        <translation>显示已固定的查询在看哪里；没有固定时显示指针所指的查询，否则显示第一个。方向键移动，回车键固定</translation>
    </message>
    <message>
        <source>Choose a model that looks at a picture or hears a sound as the source: Shapes or Spoken digits.</source>
        <translation>请选择看图片或听声音的模型作为来源：“形状”或“口说数字”。</translation>
    </message>
</context>
<context>
    <name>lab::ui::BothSidesView</name>
    <message>
        <source>Low tones below; %1 s of sound. Bars: weights, the largest as high as there is room.</source>
        <translation>低音在下；声音长 %1 秒。条形表示权重，最大的占满高度。</translation>
    </message>
    <message>
        <source>The clearer a patch, the more the query looks at it.</source>
        <translation>图块越清晰，查询对它的关注越多。</translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetBarsView</name>
    <message>
        <source>Filled: your plan. Outlined: the better plan. Axis 0 to %1 min; whiskers: 95 % intervals of the means.</source>
        <translation>实心：你的计划；空心：更好的计划。横轴 0 到 %1 分钟；须线：均值的 95 % 区间。</translation>
    </message>
    <message>
        <source>Axis 0 to %1 min; whiskers: 95 % intervals of the means.</source>
        <translation>横轴 0 到 %1 分钟；须线：均值的 95 % 区间。</translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetEditor</name>
    <message>
        <source>There is no task. Add a task card in the scene of human attention.</source>
        <translation>还没有任务。请在人的注意的场景中添加任务卡。</translation>
    </message>
    <message>
        <source>The tasks take %1 min; what lies beyond the hour is not begun.</source>
        <translation>各任务共需 %1 分钟；超出一小时的部分不会开始。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes from %2 to %3; the break stays as it was.</source>
        <extracomment>%1 what was typed, %2 and %3 minutes</extracomment>
        <translation>“%1”不是 %2 到 %3 之间的分钟数；休息时间保持不变。</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a task</comment>
        <translation>%1的分钟数</translation>
    </message>
    <message>
        <source>How much of the hour %1 is meant to take; the tasks follow one another</source>
        <translation>计划在这一小时里给“%1”多少时间；各任务依次进行</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>messages</comment>
        <translation>随到随收</translation>
    </message>
    <message>
        <source>together, every …</source>
        <comment>messages</comment>
        <translation>集中送达，每隔……</translation>
    </message>
    <message>
        <source>Messages an hour</source>
        <translation>每小时消息数</translation>
    </message>
    <message>
        <source>How often the phone makes itself heard, at times that chance gives</source>
        <translation>手机多久响一次，时刻随机</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>When messages come</source>
        <translation>消息何时送达</translation>
    </message>
    <message>
        <source>At once, each by itself; or held back and let through together</source>
        <translation>逐条随到随收，或先攒着再一起送达</translation>
    </message>
    <message>
        <source>Every (min)</source>
        <translation>间隔（分钟）</translation>
    </message>
    <message>
        <source>Minutes between two deliveries</source>
        <translation>两次送达相隔的分钟数</translation>
    </message>
    <message>
        <source>How long messages are held back at most</source>
        <translation>消息最多被攒多久</translation>
    </message>
    <message>
        <source>Sounds an hour</source>
        <translation>每小时声响数</translation>
    </message>
    <message>
        <source>Sudden sounds an hour</source>
        <translation>每小时的突发声响</translation>
    </message>
    <message>
        <source>Sounds that do not fit in with the others, at times that chance gives</source>
        <translation>与周围不协调的声响，时刻随机</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Breaks of the plan</source>
        <translation>计划中的休息</translation>
    </message>
    <message>
        <source>Type when a break begins and how long it is, or drag it in the hour above</source>
        <translation>输入休息何时开始、持续多久，或在时间轴上拖动</translation>
    </message>
    <message>
        <source>From (min)</source>
        <translation>开始（分钟）</translation>
    </message>
    <message>
        <source>Length (min)</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source> min</source>
        <comment>unit after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Add break</source>
        <translation>添加休息</translation>
    </message>
    <message>
        <source>A break of 5 minutes in the middle of the longest stretch of work</source>
        <translation>在最长一段工作的中间加入 5 分钟休息</translation>
    </message>
    <message>
        <source>Remove break</source>
        <translation>删除休息</translation>
    </message>
    <message>
        <source>Take the chosen break, else the last one, out of the plan</source>
        <translation>从计划中去掉所选的休息；未选时去掉最后一个</translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetLines</name>
    <message>
        <source>%1 min (%2 to %3)</source>
        <extracomment>%1 a mean, %2 and %3 the ends of its interval; minutes</extracomment>
        <translation>%1 分钟（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 min (%2 to %3)</source>
        <comment>difference</comment>
        <extracomment>%1 a difference with its sign, %2 and %3 the ends of its interval; minutes</extracomment>
        <translation>%1 分钟（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a cause or a task, %2 such as &quot;12.3 min (11.9 to 12.7)&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: your plan %2, better plan %3, difference %4</source>
        <extracomment>%1 a cause or a task, %2 %3 minutes with the present and with the better plan, %4 their difference</extracomment>
        <translation>%1：你的计划 %2，更好的计划 %3，差值 %4</translation>
    </message>
    <message numerus="yes">
        <source>Means of %n run(s) of the hour, with 95 % intervals. %1.</source>
        <extracomment>%1 a list of numbers</extracomment>
        <translation>
            <numerusform>这一小时模拟 %n 次的均值及 95 % 区间。%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the hour goes (min)</source>
        <translation>时间去向（分钟）</translation>
    </message>
    <message>
        <source>your plan: mean</source>
        <translation>你的计划：均值</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>better plan: mean</source>
        <translation>更好的计划：均值</translation>
    </message>
    <message>
        <source>difference: mean</source>
        <translation>差值：均值</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Means of %n run(s) of the hour, with 95 % intervals. %1. Largest loss: %2.</source>
        <extracomment>%1 and %2 such as &quot;Work done: 12.3 min (11.9 to 12.7)&quot;</extracomment>
        <translation>
            <numerusform>这一小时模拟 %n 次的均值及 95 % 区间。%1。损失最多的一项——%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetPanel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有任何改动。</translation>
    </message>
    <message>
        <source>Use this plan</source>
        <translation>采用此计划</translation>
    </message>
    <message>
        <source>These results belong to an earlier plan.</source>
        <translation>这些结果属于之前的计划。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>The planned hour</source>
        <translation>计划的一小时</translation>
    </message>
    <message>
        <source>Drag a break by its middle or its ends. By keyboard: left and right choose a break, Ctrl with them moves it, Shift with them changes its length, Insert adds one, Delete takes it away</source>
        <translation>拖动休息的中间可移动，拖动两端可改变时长。键盘：左右键选择休息，加 Ctrl 移动，加 Shift 改变时长，Insert 添加，Delete 删除</translation>
    </message>
    <message>
        <source>There is no task to plan: add a task card in the scene of human attention.</source>
        <translation>没有可计划的任务：请在人的注意的场景中添加任务卡。</translation>
    </message>
    <message>
        <source>Illustration: published parts, our wiring and constants; compare plans, not people.</source>
        <translation>示意：部件出自已发表的模型，连接方式和常数由我们设定；请用来比较计划，而不是比较人。</translation>
    </message>
    <message>
        <source>The scene behind these runs joins published models with constants of our own; it has not been compared with data from classrooms. Differences between plans are its predictions, no measure of a person.</source>
        <translation>这些模拟所用的场景把已发表的模型与我们自设的常数连在一起，尚未与课堂数据比较。计划之间的差别是它的预测，并不衡量任何人。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>How the budget is shown</source>
        <translation>预算的显示方式</translation>
    </message>
    <message>
        <source>As a chart or as a table of the same numbers</source>
        <translation>用图或用表格显示同样的数字</translation>
    </message>
    <message>
        <source>Where the hour goes</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>Means over the runs with their 95 % intervals; up and down go from line to line</source>
        <translation>多次模拟的均值及 95 % 区间；上下键逐行移动</translation>
    </message>
    <message>
        <source>Press “Run” to live this hour 200 times, each time with other chance events.</source>
        <translation>按“运行”，把这一小时模拟 200 次，每次的随机事件都不同。</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>数字…</translation>
    </message>
    <message>
        <source>Save numbers of the budget</source>
        <translation>保存预算的数字</translation>
    </message>
    <message>
        <source>Save what is shown as comma-separated values (CSV)</source>
        <translation>把所示内容保存为逗号分隔的数值（CSV）</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Save picture of the budget</source>
        <translation>保存预算的图片</translation>
    </message>
    <message>
        <source>Save the chart as a PNG picture</source>
        <translation>把图保存为 PNG 图片</translation>
    </message>
    <message>
        <source>Numbers of the budget</source>
        <translation>预算的数字</translation>
    </message>
    <message>
        <source>A line for the work done and for each cause of loss, in minutes</source>
        <translation>完成的工作和每种损失各占一行，单位分钟</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>模拟进度</translation>
    </message>
    <message>
        <source>How much of the runs is done</source>
        <translation>模拟已完成多少</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Find a better plan</source>
        <translation>寻找更好的计划</translation>
    </message>
    <message>
        <source>Cancel the runs</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Run the plan</source>
        <translation>运行计划</translation>
    </message>
    <message>
        <source>End the runs</source>
        <translation>结束运行</translation>
    </message>
    <message>
        <source>Run this hour 200 times with different seeds, beside everything else</source>
        <translation>用不同的种子把这一小时模拟 200 次，不影响其他操作</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>取消寻找</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束寻找</translation>
    </message>
    <message>
        <source>Try other times for messages and breaks, and compare the best with yours, pair by pair</source>
        <translation>尝试其他的消息与休息时间，并把最好的计划与你的计划逐对比较</translation>
    </message>
    <message>
        <source>%1 It is your plan now.</source>
        <extracomment>%1 sentences on a plan that was found</extracomment>
        <translation>%1 现在它就是你的计划。</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <extracomment>%1 how many runs are done, %2 of how many</extracomment>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetResults</name>
    <message>
        <source>Work done</source>
        <translation>完成的工作</translation>
    </message>
    <message>
        <source>Lost to wandering thoughts and worry</source>
        <translation>被走神和忧虑占去</translation>
    </message>
    <message>
        <source>Switching and finding back in</source>
        <translation>切换与重新进入</translation>
    </message>
    <message>
        <source>Conflict for the same resources</source>
        <translation>争用同一资源</translation>
    </message>
    <message>
        <source>Sleepiness</source>
        <translation>困倦</translation>
    </message>
    <message>
        <source>Breaks and nothing to do</source>
        <translation>休息与无事可做</translation>
    </message>
    <message>
        <source>Most of it comes from “%1”: %2.</source>
        <extracomment>%1 a cause, %2 a difference in minutes</extracomment>
        <translation>主要来自“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 messages an hour, held back and let through every %2 min; %3 sudden sounds an hour.</source>
        <translation>每小时 %1 条消息，攒着每 %2 分钟送达一次；每小时 %3 次突发声响。</translation>
    </message>
    <message>
        <source>%1 messages an hour, each at once; %2 sudden sounds an hour.</source>
        <translation>每小时 %1 条消息，随到随收；每小时 %2 次突发声响。</translation>
    </message>
    <message>
        <source>messages together every %1 min</source>
        <translation>消息每 %1 分钟集中送达</translation>
    </message>
    <message>
        <source>messages at once</source>
        <translation>消息随到随收</translation>
    </message>
    <message>
        <source>%1, no break</source>
        <extracomment>%1 when messages come</extracomment>
        <translation>%1，不休息</translation>
    </message>
    <message>
        <source>%1, break %2</source>
        <extracomment>%1 when messages come, %2 a list of times such as &quot;20:00–25:00, 40:00–45:00&quot;</extracomment>
        <translation>%1，休息 %2</translation>
    </message>
    <message numerus="yes">
        <source>No plan was found that is surely better. The best of the %n tried was “%1”: %2 of work, an interval that does not lie above 0.</source>
        <extracomment>%1 a plan, %2 a difference in minutes with its interval</extracomment>
        <translation>
            <numerusform>没有找到确实更好的计划。试过的 %n 个计划中最好的是“%1”：工作量 %2，区间并不都在 0 以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan,work done (min): mean,low,high,gain (min): mean,low,high</source>
        <translation>计划,完成的工作（分钟）：均值,下限,上限,增益（分钟）：均值,下限,上限</translation>
    </message>
    <message>
        <source>Lost to phone and sounds</source>
        <translation>被手机和声响占去</translation>
    </message>
    <message numerus="yes">
        <source>Better, the best of %4 plans tried: %1. Work done: %2 in %n pairs of runs with the same messages, sounds and thoughts; the 95 % interval lies above 0. %3</source>
        <extracomment>%1 a plan, %2 a difference in minutes with its interval, %3 a sentence or nothing, %4 how many plans</extracomment>
        <translation>
            <numerusform>更好（试过 %4 个计划中最好的）：%1。完成的工作：%2（%n 对模拟，消息、声响和念头相同）；95 % 区间在 0 以上。%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::BudgetTableModel</name>
    <message>
        <source>Where the hour goes</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>Your plan (95 % interval)</source>
        <translation>你的计划（95 % 区间）</translation>
    </message>
    <message>
        <source>Better plan (95 % interval)</source>
        <translation>更好的计划（95 % 区间）</translation>
    </message>
    <message>
        <source>Difference, pair by pair</source>
        <translation>逐对之差</translation>
    </message>
</context>
<context>
    <name>lab::ui::CapacityView</name>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>C₀ρ %1 of C₀ %2 items/s, now</source>
        <extracomment>%1 the capacity of a sleepy person, %2 that of a rested one</extracomment>
        <translation>C₀ρ %1 / C₀ %2 项/秒，此刻</translation>
    </message>
    <message>
        <source>C₀ρ %1 of C₀ %2 items/s, last %3</source>
        <extracomment>%1 the capacity of a sleepy person, %2 that of a rested one, %3 a time</extracomment>
        <translation>C₀ρ %1 / C₀ %2 项/秒，最近 %3</translation>
    </message>
    <message>
        <source>Nothing yet. Press Play: the bar shows what becomes of the capacity.</source>
        <translation>暂无内容。请按“播放”：条形会显示容量用到了哪里。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2 %, %3 items/s; %4</source>
        <extracomment>%1 such as &quot;conflict&quot;, %2 a number of per cent, %3 a rate, %4 what it is</extracomment>
        <translation>%1：%2%，%3 项/秒；%4</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 such as &quot;conflict&quot;, %2 a number of per cent</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;C₀ρ 57.9 of C₀ 60 items/s, last 60 s&quot;, %2 a list of parts with their percentages</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Part of the capacity</source>
        <translation>容量的组成</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Rate (items/s)</source>
        <translation>速率（项/秒）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins two parts of a list</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::CellEditor</name>
    <message>
        <source>A number from −1,000,000 to 1,000,000; Enter takes it, Esc leaves the cell as it was</source>
        <translation>−1,000,000 到 1,000,000 之间的数；按 Enter 采用，按 Esc 保持原样</translation>
    </message>
    <message>
        <source>Type a number from −1,000,000 to 1,000,000, such as 0.5.</source>
        <translation>请输入 −1,000,000 到 1,000,000 之间的数，例如 0.5。</translation>
    </message>
</context>
<context>
    <name>lab::ui::ChartText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place</comment>
        <extracomment>%1 what is varied, such as &quot;d_k&quot;, %2 its value</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 rises from %2 at %3 to its largest value %4 at %5, then falls to %6 at %7.</source>
        <extracomment>%1 a series, %2 %4 %6 its values, %3 such as &quot;d_k 1&quot;, %5 %7 values of d_k</extracomment>
        <translation>%1：先从 %3 处的 %2 升至 %5 处的最大值 %4，再降至 %7 处的 %6。</translation>
    </message>
    <message>
        <source>%1 falls from %2 at %3 to its smallest value %4 at %5, then rises to %6 at %7.</source>
        <extracomment>%1 a series, %2 %4 %6 its values, %3 such as &quot;d_k 1&quot;, %5 %7 values of d_k</extracomment>
        <translation>%1：先从 %3 处的 %2 降至 %5 处的最小值 %4，再升至 %7 处的 %6。</translation>
    </message>
    <message>
        <source>%1 goes up and down: %2 at %3, %4 at %5, with its smallest value %6 at %7 and its largest %8 at %9.</source>
        <extracomment>%1 a series, %2 %4 %6 %8 its values, %3 such as &quot;d_k 1&quot;, %5 %7 %9 values of d_k</extracomment>
        <translation>%1：有升有降，%3 处为 %2，%5 处为 %4，最小值 %6 在 %7 处，最大值 %8 在 %9 处。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what an axis shows, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 what is measured, %2 what is varied</extracomment>
        <translation>%1 随 %2 的变化</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <extracomment>%1 a series, %2 such as &quot;d_k 8&quot;, %3 a value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 has no values yet.</source>
        <extracomment>%1 a series</extracomment>
        <translation>%1：还没有数值。</translation>
    </message>
    <message>
        <source>%1 is %2 at %3.</source>
        <extracomment>%1 a series, %2 its value, %3 such as &quot;d_k 1&quot;</extracomment>
        <translation>%1：在 %3 处为 %2。</translation>
    </message>
    <message>
        <source>%1 stays at %2 from %3 to %4.</source>
        <extracomment>%1 a series, %2 its value, %3 such as &quot;d_k 1&quot;, %4 the last value of d_k</extracomment>
        <translation>%1：从 %3 到 %4 保持在 %2。</translation>
    </message>
    <message>
        <source>%1 rises from %2 at %3 to %4 at %5.</source>
        <extracomment>%1 a series, %2 %4 its values, %3 such as &quot;d_k 1&quot;, %5 the last value of d_k</extracomment>
        <translation>%1：从 %3 处的 %2 升至 %5 处的 %4。</translation>
    </message>
    <message>
        <source>%1 falls from %2 at %3 to %4 at %5.</source>
        <extracomment>%1 a series, %2 %4 its values, %3 such as &quot;d_k 1&quot;, %5 the last value of d_k</extracomment>
        <translation>%1：从 %3 处的 %2 降至 %5 处的 %4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ChartView</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the title of a chart, %2 such as &quot;Entropy at d_k 8: 1.72&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>保存数值…</translation>
    </message>
</context>
<context>
    <name>lab::ui::ChipDelegate</name>
    <message>
        <source>Text of token %1</source>
        <translation>词元 %1 的文本</translation>
    </message>
    <message>
        <source>Enter accepts, Esc keeps the old token. Start with a space to begin a new word.</source>
        <translation>按 Enter 确认，按 Esc 保留原词元。以空格开头表示另起一个新词。</translation>
    </message>
</context>
<context>
    <name>lab::ui::ChoiceEditor</name>
    <message>
        <source>%1
Source: %2</source>
        <comment>help on a formula, and who it is from</comment>
        <translation>%1
出处：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ColorActions</name>
    <message>
        <source>Fixed: 0 to 1</source>
        <translation>固定：0 到 1</translation>
    </message>
    <message>
        <source>Symmetric round zero</source>
        <translation>以零为中心对称</translation>
    </message>
    <message>
        <source>0 to the largest</source>
        <translation>0 到最大值</translation>
    </message>
    <message>
        <source>Each row stretched by itself</source>
        <translation>每行单独拉伸</translation>
    </message>
    <message>
        <source>Logarithmic: 0.0001 to 1</source>
        <translation>对数：0.0001 到 1</translation>
    </message>
    <message>
        <source>Chosen range…</source>
        <translation>自选范围…</translation>
    </message>
    <message>
        <source>Cividis (blue to yellow)</source>
        <translation>Cividis（蓝到黄）</translation>
    </message>
    <message>
        <source>Viridis (purple to yellow)</source>
        <translation>Viridis（紫到黄）</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Blue – white – red</source>
        <translation>蓝 – 白 – 红</translation>
    </message>
    <message>
        <source>Purple – white – green</source>
        <translation>紫 – 白 – 绿</translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation>颜色的范围</translation>
    </message>
    <message>
        <source>%1: the colours go from minus this to plus this</source>
        <translation>%1：颜色从负的该值到正的该值</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>颜色(&amp;U)</translation>
    </message>
    <message>
        <source>Colours of %1</source>
        <comment>of the picture of scores, weights or context</comment>
        <translation>%1的颜色</translation>
    </message>
</context>
<context>
    <name>lab::ui::CompareActions</name>
    <message>
        <source>&amp;Compare A and B</source>
        <translation>比较 A 与 B(&amp;C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Keep the project as it is now as B and show what changes since (%1)</source>
        <translation>把当前项目保存为 B，并显示此后的变化（%1）</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
    <message>
        <source>Choose which of the panels in this place is shown</source>
        <translation>选择此处显示哪个面板</translation>
    </message>
    <message>
        <source>Earlier panels</source>
        <translation>前面的面板</translation>
    </message>
    <message>
        <source>Later panels</source>
        <translation>后面的面板</translation>
    </message>
    <message>
        <source>Show the tabs of panels further to the left</source>
        <translation>显示更靠左的面板标签</translation>
    </message>
    <message>
        <source>Show the tabs of panels further to the right</source>
        <translation>显示更靠右的面板标签</translation>
    </message>
</context>
<context>
    <name>lab::ui::ComparePanel</name>
    <message>
        <source>B cannot be computed: %1</source>
        <translation>无法计算 B：%1</translation>
    </message>
    <message>
        <source>Nothing to compare with yet. “Duplicate into B” keeps the project as it is now as B; what you change after that is A, and both are shown here with what differs.</source>
        <translation>还没有可比较的对象。“复制为 B”把当前项目保存为 B；此后你修改的是 A，两者及其差异都显示在这里。</translation>
    </message>
    <message>
        <source>Duplicate into B</source>
        <translation>复制为 B</translation>
    </message>
    <message>
        <source>Keep the project as it is now as B, in place of the B before</source>
        <translation>把当前项目保存为 B，替换原来的 B</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 与 B</translation>
    </message>
    <message>
        <source>Edit B: B becomes the project that is edited, and the project becomes B</source>
        <translation>编辑 B：B 成为正在编辑的项目，原项目成为 B</translation>
    </message>
    <message>
        <source>Take B into A</source>
        <translation>用 B 替换 A</translation>
    </message>
    <message>
        <source>The project becomes like B; Undo brings back what it was</source>
        <translation>项目变得与 B 相同；撤销可恢复原样</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Compared stage</source>
        <translation>比较的阶段</translation>
    </message>
    <message>
        <source>Which numbers of A and B are compared</source>
        <translation>比较 A 与 B 的哪些数值</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>不同的参数</translation>
    </message>
    <message>
        <source>Every field in which the projects A and B differ</source>
        <translation>项目 A 与 B 不同的每一项</translation>
    </message>
    <message>
        <source>A is being computed.</source>
        <translation>正在计算 A。</translation>
    </message>
    <message>
        <source>B is being computed.</source>
        <translation>正在计算 B。</translation>
    </message>
    <message>
        <source>No difference picture: A and B are not of the same size. Give them sequences of the same number of tokens.</source>
        <translation>没有差异图：A 与 B 大小不同。请让两个序列的词元数相同。</translation>
    </message>
    <message>
        <source>The difference is being computed.</source>
        <translation>正在计算差值。</translation>
    </message>
    <message>
        <source>A and B are being computed.</source>
        <translation>正在计算 A 与 B。</translation>
    </message>
</context>
<context>
    <name>lab::ui::CompareText</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>rows and columns of a picture</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>query “%1” → feature %2</source>
        <translation>查询“%1”→ 特征 %2</translation>
    </message>
    <message>
        <source>query “%1” → key “%2”</source>
        <translation>查询“%1”→ 键“%2”</translation>
    </message>
    <message>
        <source>A is %1 and B is %2 large, so there is no difference cell by cell: give A and B the same number of tokens.</source>
        <translation>A 的大小为 %1，B 为 %2，因此无法逐格求差：请让 A 与 B 的词元数相同。</translation>
    </message>
    <message>
        <source>A and B are alike here. Change something: the project is A, and B stays as it was.</source>
        <translation>A 与 B 在此相同。请修改一些内容：项目是 A，B 保持不变。</translation>
    </message>
    <message>
        <source>Largest change: %1: %2 → %3 (%4)</source>
        <extracomment>%1 such as &quot;query “it” → key “tired”&quot;, %2 %3 the numbers of A and B, %4 their difference with its sign</extracomment>
        <translation>最大变化：%1：%2 → %3（%4）</translation>
    </message>
</context>
<context>
    <name>lab::ui::CostPanel</name>
    <message>
        <source>Save growth</source>
        <translation>保存增长数据</translation>
    </message>
    <message>
        <source>%1: operations</source>
        <comment>of a stage</comment>
        <translation>%1：运算次数</translation>
    </message>
    <message>
        <source>%1: numbers kept</source>
        <comment>of a stage</comment>
        <translation>%1：保留的数</translation>
    </message>
    <message>
        <source>Memory of one layer</source>
        <translation>一层所占内存</translation>
    </message>
    <message>
        <source>Operations of one layer</source>
        <translation>一层的运算次数</translation>
    </message>
    <message>
        <source>Number of tokens n</source>
        <translation>词元数 n</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算次数</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>How much memory is free on this computer is not known, so what fits is not either.</source>
        <translation>无法得知本机的可用内存，因此也不知道能容纳多少。</translation>
    </message>
    <message>
        <source>Into the free memory of this computer (%1) fit at most:</source>
        <translation>本机可用内存（%1）最多容纳：</translation>
    </message>
    <message>
        <source>%1: %2 tokens</source>
        <translation>%1：%2 个词元</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>注意力的种类</translation>
    </message>
    <message>
        <source>Whose costs the table and the formulas show; the chart shows all kinds</source>
        <translation>表格和公式显示其开销的种类；图中显示所有种类</translation>
    </message>
    <message>
        <source>Operations as n grows</source>
        <translation>运算次数随 n 的增长</translation>
    </message>
    <message>
        <source>Memory as n grows</source>
        <translation>内存随 n 的增长</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图中显示的量</translation>
    </message>
    <message>
        <source>Both axes are logarithmic: a straight line is a power of n, its slope the power</source>
        <translation>两轴都是对数：直线表示 n 的幂，斜率即指数</translation>
    </message>
    <message>
        <source>Cost of each stage</source>
        <translation>每个阶段的开销</translation>
    </message>
    <message>
        <source>A line a stage, all together at the end; choose one to see its formulas</source>
        <translation>每个阶段一行，最后一行为合计；选中一行可查看其公式</translation>
    </message>
    <message>
        <source>How many operations the chosen stage takes</source>
        <translation>所选阶段需要多少次运算</translation>
    </message>
    <message>
        <source>How many numbers the chosen stage keeps</source>
        <translation>所选阶段保留多少个数</translation>
    </message>
    <message>
        <source>How the cost of each kind of attention grows with the number of tokens</source>
        <translation>每种注意力的开销如何随词元数增长</translation>
    </message>
    <message>
        <source>One layer: n&lt;sub&gt;q&lt;/sub&gt; = %1, n&lt;sub&gt;k&lt;/sub&gt; = %2, d = %3, d&lt;sub&gt;k&lt;/sub&gt; = %4, d&lt;sub&gt;v&lt;/sub&gt; = %5, H = %6 heads, H&lt;sub&gt;kv&lt;/sub&gt; = %7</source>
        <translation>一层：n&lt;sub&gt;q&lt;/sub&gt; = %1，n&lt;sub&gt;k&lt;/sub&gt; = %2，d = %3，d&lt;sub&gt;k&lt;/sub&gt; = %4，d&lt;sub&gt;v&lt;/sub&gt; = %5，头数 H = %6，H&lt;sub&gt;kv&lt;/sub&gt; = %7</translation>
    </message>
</context>
<context>
    <name>lab::ui::CostTableModel</name>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Choose a line to see its formulas</source>
        <translation>选中一行可查看其公式</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运算次数</translation>
    </message>
    <message>
        <source>Additions, multiplications and comparisons; a product that is added counts as two (Vaswani et al. 2017, table 1)</source>
        <translation>加法、乘法和比较；乘后相加计为两次（Vaswani et al. 2017，表 1）</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>Exponentials, on top of the operations</source>
        <translation>指数运算，另计于运算次数之外</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Of the arrays that the stage makes, all kept, 4 bytes a number</source>
        <translation>该阶段产生的数组，全部保留，每个数 4 字节</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Of the operations, as the number of tokens n grows</source>
        <translation>运算次数随词元数 n 的增长</translation>
    </message>
</context>
<context>
    <name>lab::ui::DifferenceTableModel</name>
    <message>
        <source>Differs in</source>
        <translation>不同之处</translation>
    </message>
</context>
<context>
    <name>lab::ui::DistractorShelf</name>
    <message>
        <source>I decide to switch</source>
        <translation>我决定切换</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The phone rings and is not answered: a strong pulse, and a thought about who it was (Stothart and others 2015)</source>
        <translation>手机响了但不接：一个强脉冲，外加“是谁打来的”这个念头（Stothart 等 2015）</translation>
    </message>
    <message>
        <source>A sound that nobody expected: a short pulse, weaker each time (Parmentier 2014)</source>
        <translation>意料之外的声响：一个短脉冲，一次比一次弱（Parmentier 2014）</translation>
    </message>
    <message>
        <source>A window pops up: a short pulse, weak where the task fills the view</source>
        <translation>弹出一个窗口：一个短脉冲；任务占满视野时很弱</translation>
    </message>
    <message>
        <source>Turn talk nearby on or off: a steady weight that wants ears and words, as reading does (Szalma and Hancock 2011)</source>
        <translation>打开或关闭旁人的谈话：持续的权重，与阅读争夺听觉和语言资源（Szalma、Hancock 2011）</translation>
    </message>
    <message>
        <source>Turn steady noise on or off: a small steady weight (Szalma and Hancock 2011)</source>
        <translation>打开或关闭持续噪声：较小的持续权重（Szalma、Hancock 2011）</translation>
    </message>
    <message>
        <source>A worry comes up from within, and stays longer than what comes from outside</source>
        <translation>内心浮起一个忧虑，比外来的干扰停留更久</translation>
    </message>
    <message>
        <source>A thought wanders off, beside those that come by themselves (McVay and Kane 2010)</source>
        <translation>思绪飘走一次，不算那些自发出现的（McVay、Kane 2010）</translation>
    </message>
    <message>
        <source>Turn to the next task by decision (voluntary); attention that is caught is involuntary</source>
        <translation>主动决定转向下一个任务；注意被夺走则是被动的</translation>
    </message>
    <message>
        <source>Begin or end a break: control recovers and nothing gets through</source>
        <translation>开始或结束休息：控制力恢复，干扰进不来</translation>
    </message>
    <message>
        <source>From outside</source>
        <extracomment>what distracts from outside / from within, and what the person decides; buttons follow</extracomment>
        <translation>外来</translation>
    </message>
    <message>
        <source>From within</source>
        <translation>内生</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>主动</translation>
    </message>
</context>
<context>
    <name>lab::ui::FieldText</name>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Embeddings of the second sequence</source>
        <translation>第二个序列的嵌入</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Overridden: %1 (%2), row %3, column %4</source>
        <extracomment>a number that was replaced: %1 such as &quot;Scores&quot;, %2 such as &quot;Layer 1, head 2&quot;, %3 and %4 count from 1</extracomment>
        <translation>已改写：%1（%2），第 %3 行，第 %4 列</translation>
    </message>
    <message>
        <source>Example that it began as</source>
        <translation>最初的示例</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tokens edited one by one</source>
        <translation>逐个编辑的词元</translation>
    </message>
    <message>
        <source>Source of the second sequence</source>
        <translation>第二个序列的来源</translation>
    </message>
    <message>
        <source>Text of the second sequence</source>
        <translation>第二个序列的文本</translation>
    </message>
    <message>
        <source>Tokens of the second sequence</source>
        <translation>第二个序列的词元</translation>
    </message>
    <message>
        <source>Tokens computed at most</source>
        <translation>最多计算的词元数</translation>
    </message>
    <message>
        <source>Labels of the queries</source>
        <translation>查询的标签</translation>
    </message>
    <message>
        <source>Labels of the keys</source>
        <translation>键的标签</translation>
    </message>
    <message>
        <source>Typed numbers: Q</source>
        <translation>输入的数：Q</translation>
    </message>
    <message>
        <source>Typed numbers: K</source>
        <translation>输入的数：K</translation>
    </message>
    <message>
        <source>Typed numbers: V</source>
        <translation>输入的数：V</translation>
    </message>
    <message>
        <source>d_k</source>
        <translation>d_k</translation>
    </message>
    <message>
        <source>d_k (rank of a trained head)</source>
        <translation>d_k（训练所得头的秩）</translation>
    </message>
    <message>
        <source>Score function</source>
        <translation>得分函数</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Own factor of the scale</source>
        <translation>自定缩放因子</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Normalizer</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>Key/value heads</source>
        <translation>键/值头数</translation>
    </message>
    <message>
        <source>d_v</source>
        <translation>d_v</translation>
    </message>
    <message>
        <source>Heads switched off</source>
        <translation>关闭的头</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>1/√d_k</source>
        <translation>1/√d_k</translation>
    </message>
    <message>
        <source>1/√d_model</source>
        <translation>1/√d_model</translation>
    </message>
    <message>
        <source>none (1)</source>
        <translation>无（1）</translation>
    </message>
    <message>
        <source>own factor</source>
        <translation>自定因子</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>the value of a parameter that nobody has set</extracomment>
        <translation>默认</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n number(s) differ</source>
        <extracomment>%1 the size of a table such as &quot;3 × 4&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 个数不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Score function: %1</source>
        <extracomment>%1 the name of a parameter</extracomment>
        <translation>得分函数：%1</translation>
    </message>
    <message>
        <source>Mask %1: %2</source>
        <extracomment>%1 counts the masks, %2 the name of a parameter</extracomment>
        <translation>掩码 %1：%2</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Normalizer: %1</source>
        <translation>归一化：%1</translation>
    </message>
    <message numerus="yes">
        <source>Scene of human attention: %n setting(s)</source>
        <translation>
            <numerusform>人的注意：场景：%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>as trained</source>
        <extracomment>a head whose rank nobody has cut</extracomment>
        <translation>训练所得</translation>
    </message>
    <message numerus="yes">
        <source>Planned hour: %n setting(s)</source>
        <translation>
            <numerusform>计划的一小时：%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the model is given beside the text</source>
        <translation>除文本外给模型的内容</translation>
    </message>
    <message>
        <source>Heads changed inside the model</source>
        <translation>模型内改变的头</translation>
    </message>
</context>
<context>
    <name>lab::ui::FileActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty sequence</source>
        <translation>从空序列开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他文件名保存项目</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>This project has changes that are not saved.</source>
        <translation>此项目有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Save them before going on?</source>
        <translation>继续之前是否保存？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window with a project of its own</source>
        <translation>另开一个窗口，其中的项目彼此独立</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭本窗口</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>Attention Lab projects (*.attn *.json);;All files (*)</source>
        <translation>Attention Lab 项目 (*.attn *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved by a newer version</source>
        <translation>由更新版本保存</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Attention Lab (format %2; this version reads up to %3). What this version knows of it is shown. The file stays as it is: Save asks for another name.</source>
        <translation>“%1”由更新版本的 Attention Lab 保存（格式版本 %2，本版本最高支持 %3）。这里只显示本版本能识别的内容。原文件保持不变：保存时会要求另取文件名。</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上的文件已改变</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>“%1”在此处打开之后，又被其他程序修改过。</translation>
    </message>
    <message>
        <source>Saving replaces those changes. To keep both, save this project under another name.</source>
        <translation>直接保存会覆盖那些修改。若要两者都保留，请将本项目另存为其他名称。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>project</source>
        <comment>name of a new file</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Attention Lab projects (*.attn);;Project settings as text (*.json)</source>
        <translation>Attention Lab 项目 (*.attn);;文本形式的项目设置 (*.json)</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version, and saving over it would lose what this version does not know. Choose another name.</source>
        <translation>“%1”由更新版本保存，若覆盖它，本版本不认识的内容将会丢失。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>lab::ui::FormulaSpeech</name>
    <message>
        <source>alpha</source>
        <translation>阿尔法</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>贝塔</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>德尔塔</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>艾普西龙</translation>
    </message>
    <message>
        <source>zeta</source>
        <translation>泽塔</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>伊塔</translation>
    </message>
    <message>
        <source>theta</source>
        <translation>西塔</translation>
    </message>
    <message>
        <source>iota</source>
        <translation>约塔</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>卡帕</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>兰姆达</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>缪</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>纽</translation>
    </message>
    <message>
        <source>xi</source>
        <translation>克西</translation>
    </message>
    <message>
        <source>omicron</source>
        <translation>奥密克戎</translation>
    </message>
    <message>
        <source>pi</source>
        <translation>派</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>柔</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>西格马</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>陶</translation>
    </message>
    <message>
        <source>upsilon</source>
        <translation>宇普西龙</translation>
    </message>
    <message>
        <source>phi</source>
        <translation>斐</translation>
    </message>
    <message>
        <source>chi</source>
        <translation>希</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>普西</translation>
    </message>
    <message>
        <source>omega</source>
        <translation>欧米伽</translation>
    </message>
    <message>
        <source>capital gamma</source>
        <translation>大写伽马</translation>
    </message>
    <message>
        <source>capital delta</source>
        <translation>大写德尔塔</translation>
    </message>
    <message>
        <source>capital theta</source>
        <translation>大写西塔</translation>
    </message>
    <message>
        <source>capital lambda</source>
        <translation>大写兰姆达</translation>
    </message>
    <message>
        <source>capital xi</source>
        <translation>大写克西</translation>
    </message>
    <message>
        <source>capital pi</source>
        <translation>大写派</translation>
    </message>
    <message>
        <source>capital sigma</source>
        <translation>大写西格马</translation>
    </message>
    <message>
        <source>capital upsilon</source>
        <translation>大写宇普西龙</translation>
    </message>
    <message>
        <source>capital phi</source>
        <translation>大写斐</translation>
    </message>
    <message>
        <source>capital psi</source>
        <translation>大写普西</translation>
    </message>
    <message>
        <source>capital omega</source>
        <translation>大写欧米伽</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation>正负</translation>
    </message>
    <message>
        <source>times entry by entry</source>
        <translation>逐元素乘</translation>
    </message>
    <message>
        <source>joined with</source>
        <translation>直和</translation>
    </message>
    <message>
        <source>tensor product with</source>
        <translation>张量积</translation>
    </message>
    <message>
        <source>after</source>
        <translation>复合</translation>
    </message>
    <message>
        <source>united with</source>
        <translation>并</translation>
    </message>
    <message>
        <source>intersected with</source>
        <translation>交</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>小于等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>大于等于</translation>
    </message>
    <message>
        <source>is not equal to</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>in</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>约等于</translation>
    </message>
    <message>
        <source>is distributed as</source>
        <translation>服从</translation>
    </message>
    <message>
        <source>is proportional to</source>
        <translation>正比于</translation>
    </message>
    <message>
        <source>is identical to</source>
        <translation>恒等于</translation>
    </message>
    <message>
        <source>is much less than</source>
        <translation>远小于</translation>
    </message>
    <message>
        <source>is much greater than</source>
        <translation>远大于</translation>
    </message>
    <message>
        <source>to</source>
        <translation>趋向</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>赋值为</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>top</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>the derivative of</source>
        <translation>偏导</translation>
    </message>
    <message>
        <source>the gradient of</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>there is</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>撇</translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>等等</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分号</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>阶乘</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>number of</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>open parenthesis</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>close parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>open bracket</source>
        <translation>左方括号</translation>
    </message>
    <message>
        <source>close bracket</source>
        <translation>右方括号</translation>
    </message>
    <message>
        <source>open brace</source>
        <translation>左花括号</translation>
    </message>
    <message>
        <source>close brace</source>
        <translation>右花括号</translation>
    </message>
    <message>
        <source>open angle bracket</source>
        <translation>左尖括号</translation>
    </message>
    <message>
        <source>close angle bracket</source>
        <translation>右尖括号</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>求积</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>取最大值</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>取最小值</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>取极限</translation>
    </message>
    <message>
        <source>the supremum</source>
        <translation>取上确界</translation>
    </message>
    <message>
        <source>the infimum</source>
        <translation>取下确界</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>正切</translation>
    </message>
    <message>
        <source>the determinant</source>
        <translation>行列式</translation>
    </message>
    <message>
        <source>the dimension</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>%1 of</source>
        <extracomment>%1 a function such as &quot;exp&quot;; its argument follows</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>a fraction of two short things: %1 the numerator, %2 the denominator</extracomment>
        <translation>%2 分之 %1</translation>
    </message>
    <message>
        <source>the fraction %1 over %2, end of fraction,</source>
        <extracomment>%1 the numerator, %2 the denominator</extracomment>
        <translation>分式，分子 %1，分母 %2，分式结束，</translation>
    </message>
    <message>
        <source>the root of degree %1 of %2, end of root,</source>
        <extracomment>%1 the degree, %2 what is under the root</extracomment>
        <translation>%1 次根号 %2，根号结束，</translation>
    </message>
    <message>
        <source>the square root of %1</source>
        <translation>根号 %1</translation>
    </message>
    <message>
        <source>the square root of %1, end of root,</source>
        <translation>根号 %1，根号结束，</translation>
    </message>
    <message>
        <source>%1 transposed</source>
        <translation>%1 转置</translation>
    </message>
    <message>
        <source>%1 prime</source>
        <translation>%1 撇</translation>
    </message>
    <message>
        <source>%1 squared</source>
        <translation>%1 的平方</translation>
    </message>
    <message>
        <source>%1 to the power %2</source>
        <translation>%1 的 %2 次方</translation>
    </message>
    <message>
        <source>%1 to the power %2, end of power,</source>
        <translation>%1 的 %2 次方，指数结束，</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 such as &quot;the sum&quot;, %2 such as &quot;k equals 1&quot;, %3 such as &quot;n&quot;</extracomment>
        <translation>从 %2 到 %3 %1</translation>
    </message>
    <message>
        <source>%1 over all %2</source>
        <extracomment>%1 such as &quot;the sum&quot;, %2 such as &quot;k&quot;</extracomment>
        <translation>对所有 %2 %1</translation>
    </message>
    <message>
        <source>%1 sub %2</source>
        <extracomment>%1 with the index %2</extracomment>
        <translation>%1 下标 %2</translation>
    </message>
    <message>
        <source>the norm of %1, end of norm,</source>
        <translation>范数 %1，范数结束，</translation>
    </message>
    <message>
        <source>the absolute value of %1, end of absolute value,</source>
        <translation>绝对值 %1，绝对值结束，</translation>
    </message>
    <message>
        <source>%1 rounded down</source>
        <translation>%1 向下取整</translation>
    </message>
    <message>
        <source>%1 rounded up</source>
        <translation>%1 向上取整</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case</comment>
        <extracomment>one of several cases: %1 its value, %2 when it holds</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>by cases: %1</source>
        <extracomment>%1 several cases, each with its value and when it holds</extracomment>
        <translation>分段：%1</translation>
    </message>
</context>
<context>
    <name>lab::ui::FormulaView</name>
    <message>
        <source>Copy as TeX</source>
        <translation>复制为 TeX</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadChangeBar</name>
    <message>
        <source>%1 inside the model:</source>
        <comment>%1 such as “Layer 1, head 0”</comment>
        <translation>模型内的%1：</translation>
    </message>
    <message>
        <source>Changed heads (layer.head): %1.</source>
        <translation>已改变的头（层.头）：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) overwritten.</source>
        <translation>
            <numerusform>已改写 %n 个权重。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed: this is the model as it was trained.</source>
        <translation>没有任何改动：这就是训练好的模型。</translation>
    </message>
    <message>
        <source>What is done to the head</source>
        <translation>对该头的处理</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>训练时的样子</translation>
    </message>
    <message>
        <source>The head works as it was trained</source>
        <translation>该头按训练好的方式工作</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a head</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The head says nothing: its context counts as zero</source>
        <translation>该头不作输出：其上下文按零计</translation>
    </message>
    <message>
        <source>Flat</source>
        <comment>weights</comment>
        <translation>抹平</translation>
    </message>
    <message>
        <source>Each query looks alike at everything that it may see</source>
        <translation>每个查询对可见的内容一视同仁</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>weights</comment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The head keeps the weights that it has now, whatever the text becomes</source>
        <translation>无论文本怎么变，该头都保持现在的权重</translation>
    </message>
    <message>
        <source>All as trained</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Take back every change of heads and every overwritten weight</source>
        <translation>撤回对头的所有改动和所有改写的权重</translation>
    </message>
    <message>
        <source>Switch the head off, flatten its weights or freeze them, and see what comes out</source>
        <translation>关闭这个头、抹平或冻结其权重，看看输出如何变化</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadListModel</name>
    <message>
        <source>%1: largest weight %2</source>
        <translation>%1：最大权重 %2</translation>
    </message>
    <message>
        <source>%1: switched off, largest weight %2</source>
        <translation>%1：已关闭，最大权重 %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>a head; by what heads are ordered; its score</comment>
        <translation>%1；%2：%3</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadsGroup</name>
    <message>
        <source>%1, each its own</source>
        <comment>key/value heads</comment>
        <translation>%1，各自独立</translation>
    </message>
    <message>
        <source>1, shared by all (multi-query)</source>
        <comment>key/value heads</comment>
        <translation>1，全部共用（多查询）</translation>
    </message>
    <message>
        <source>%1, each for %2 (grouped)</source>
        <comment>key/value heads; query heads that share one</comment>
        <translation>%1，每个供 %2 个头用（分组）</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>heads that cannot be chosen</comment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Heads and seed</source>
        <translation>头与种子</translation>
    </message>
    <message>
        <source>Show or hide number of heads, width of values and seed</source>
        <translation>显示或隐藏头数、值的宽度和种子</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>How many heads the seeded projections make</source>
        <translation>由随机种子生成的投影构成多少个头</translation>
    </message>
    <message>
        <source>Keys, values</source>
        <translation>键与值</translation>
    </message>
    <message>
        <source>How many heads of keys and values there are; query heads share them in equal groups</source>
        <translation>键和值有多少个头；查询头平均分组共用它们</translation>
    </message>
    <message>
        <source>d_v</source>
        <translation>d_v</translation>
    </message>
    <message>
        <source>Width of the values, and so of the context</source>
        <translation>值的宽度，也就是上下文向量的宽度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where the random numbers start; the same seed gives the same numbers on every computer</source>
        <translation>随机数生成的起点；同一随机种子在任何计算机上都得到相同的数值</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadsPanel</name>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>Switch the head on</source>
        <translation>开启该头</translation>
    </message>
    <message>
        <source>Switch the head off</source>
        <translation>关闭该头</translation>
    </message>
    <message>
        <source>Weights of every head, named layer.head; choose one to see it large. All use the present scale, mask and temperature; rows are queries, columns keys. Space switches a head off or on: its context then counts as zero in the output</source>
        <translation>每个头的权重，以“层.头”命名；选择一个以放大查看。所有头使用当前的缩放、掩码和温度；行为查询，列为键。空格键关闭或开启一个头：关闭后其上下文向量在输出中计为零</translation>
    </message>
    <message>
        <source>Order of the heads</source>
        <translation>头的排列方式</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeatmapAccessible</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a title such as &quot;Weights&quot;, %2 such as &quot;Query ·it → Key ·tired: 0.6372&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeatmapLegend</name>
    <message>
        <source>masked</source>
        <extracomment>in a legend: cells that a mask hides</extracomment>
        <translation>被掩码遮蔽</translation>
    </message>
    <message>
        <source>row max</source>
        <extracomment>in a legend, at the end of the bar of colours: the largest value of the row</extracomment>
        <translation>行最大值</translation>
    </message>
    <message>
        <source>each row stretched by itself</source>
        <translation>每行单独拉伸</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>by row</source>
        <extracomment>in a legend with little room: each row stretched by itself</extracomment>
        <translation>按行</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>in a legend with little room: logarithmic</extracomment>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeatmapText</name>
    <message numerus="yes">
        <source>%n queries</source>
        <translation>
            <numerusform>%n 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n 个分量</numerusform>
        </translation>
    </message>
    <message>
        <source>query %1</source>
        <extracomment>inside a sentence: the query (token) %1</extracomment>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <extracomment>inside a sentence: the key (token) %1</extracomment>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>feature %1</source>
        <extracomment>inside a sentence: the feature (column of a vector) number %1</extracomment>
        <translation>分量 %1</translation>
    </message>
    <message>
        <source>Query</source>
        <extracomment>a token that looks at others</extracomment>
        <translation>查询</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>a token that is looked at</extracomment>
        <translation>键</translation>
    </message>
    <message>
        <source>Feature</source>
        <extracomment>one number of a vector</extracomment>
        <translation>分量</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what a row is (Query), %2 its label</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: masked</source>
        <extracomment>%1 %2 such as &quot;Query ·it&quot;, %3 %4 such as &quot;Key ·tired&quot;</extracomment>
        <translation>%1 %2 → %3 %4：被掩码遮蔽</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: %5</source>
        <extracomment>%1 %2 such as &quot;Query ·it&quot;, %3 %4 such as &quot;Key ·tired&quot;, %5 a number</extracomment>
        <translation>%1 %2 → %3 %4：%5</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <extracomment>%1 a title such as &quot;Weights&quot;, %2 such as &quot;14 queries&quot;, %3 such as &quot;14 keys&quot;</extracomment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message>
        <source>%1; every cell is masked.</source>
        <extracomment>%1 such as &quot;Weights, 14 queries by 14 keys&quot;</extracomment>
        <translation>%1；所有单元格均被掩码遮蔽。</translation>
    </message>
    <message>
        <source>%1; largest %2 at %3, %4.</source>
        <extracomment>%1 such as &quot;Weights, 14 queries by 14 keys&quot;, %2 a number, %3 such as &quot;query ·it&quot;, %4 such as &quot;key ·tired&quot;</extracomment>
        <translation>%1；最大值 %2，位于 %3、%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <extracomment>inside a sentence: the attention head number %1</extracomment>
        <translation>头 %1</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>an attention head</extracomment>
        <translation>头</translation>
    </message>
    <message>
        <source>%1 (overridden: %2, computed: %3)</source>
        <extracomment>%1 such as &quot;Query ·it → Key ·tired: 2.5&quot;; %2 %3 numbers</extracomment>
        <translation>%1（已改写：%2，计算值：%3）</translation>
    </message>
    <message>
        <source>%1 (painted visible)</source>
        <extracomment>%1 such as &quot;Query ·it → Key ·tired: 2.5&quot;</extracomment>
        <translation>%1（手绘为可见）</translation>
    </message>
    <message>
        <source>%1 (painted hidden)</source>
        <translation>%1（手绘为遮蔽）</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeatmapView</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>New number of %1</source>
        <translation>新的数值：%1</translation>
    </message>
    <message>
        <source>Overwrite the number…</source>
        <translation>改写数值…</translation>
    </message>
    <message>
        <source>Release the number</source>
        <translation>恢复计算值</translation>
    </message>
</context>
<context>
    <name>lab::ui::HelpActions</name>
    <message>
        <source>Weights and licences</source>
        <translation>模型权重与许可证</translation>
    </message>
    <message>
        <source>About Attention Lab</source>
        <translation>关于 Attention Lab</translation>
    </message>
    <message>
        <source>&amp;Weights and licences</source>
        <translation>模型权重与许可证(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Attention Lab</source>
        <translation>关于 Attention Lab(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Universal Sentence Encoder Lite</source>
        <translation>Universal Sentence Encoder Lite</translation>
    </message>
    <message>
        <source>A trained text encoder of 2 layers with 4 heads each, English, by Google (Cer and others, 2018). Licence: Apache-2.0. Changed for this program: matrices stored in half precision, tensors renamed. It is an encoder: it does not predict a next word.</source>
        <translation>由 Google 训练的英文文本编码器，共 2 层，每层 4 个头（Cer 等，2018）。许可证：Apache-2.0。为本程序所作的改动：矩阵以半精度存储，张量重新命名。它是编码器，不预测下一个词。</translation>
    </message>
    <message>
        <source>Text that it does not know becomes one unknown token, which has the encoder&apos;s own trained vector for unknown text. It reads at most 128 tokens.</source>
        <translation>它不认识的文本会变成一个未知词元，使用编码器自身为未知文本训练的向量。最多读取 128 个词元。</translation>
    </message>
    <message>
        <source>A head&apos;s attention is one step inside the network, not by itself an explanation of what the network does.</source>
        <translation>一个头的注意力只是网络内部的一个计算步骤，其本身并不构成对网络行为的解释。</translation>
    </message>
    <message>
        <source>GloVe word vectors</source>
        <translation>GloVe 词向量</translation>
    </message>
    <message>
        <source>A word that is not in the list gets a vector drawn at random from its letters, as long as the vectors are on average; the same word always gets the same one.</source>
        <translation>不在词表中的词会根据其字母生成一个随机向量，其长度等于词表中向量的平均长度；同一个词总是得到同一个向量。</translation>
    </message>
    <message>
        <source>Random vectors</source>
        <translation>随机向量</translation>
    </message>
    <message>
        <source>Each token has a vector of random numbers that depends on the token and the seed alone; projections are random too. Nothing is trained and nothing has a meaning: they show the mechanism.</source>
        <translation>每个词元对应一个由随机数构成的向量，它只取决于该词元和随机种子；投影也是随机的。一切都未经训练，也没有语义，只用来展示注意力的计算机制。</translation>
    </message>
    <message>
        <source>Numbers you type</source>
        <translation>手动输入的数值</translation>
    </message>
    <message>
        <source>Queries, keys and values are the numbers of the table.</source>
        <translation>查询、键和值就是表格中的数值。</translation>
    </message>
    <message>
        <source>Arrow keys in a picture</source>
        <translation>图中按方向键</translation>
    </message>
    <message>
        <source>move from cell to cell</source>
        <translation>在单元格之间移动</translation>
    </message>
    <message>
        <source>Enter or Space in a picture</source>
        <translation>图中按 Enter 或空格键</translation>
    </message>
    <message>
        <source>pin the cell; Esc lets go</source>
        <translation>固定单元格；按 Esc 取消固定</translation>
    </message>
    <message>
        <source>+, −, 0 in a picture</source>
        <translation>图中按 +、−、0</translation>
    </message>
    <message>
        <source>zoom in, zoom out, show all</source>
        <translation>放大、缩小、显示全部</translation>
    </message>
    <message>
        <source>Enter or F2 on a token</source>
        <translation>词元上按 Enter 或 F2</translation>
    </message>
    <message>
        <source>edit it</source>
        <translation>编辑该词元</translation>
    </message>
    <message>
        <source>Ins, Del, Ctrl+D</source>
        <translation>Ins、Del、Ctrl+D</translation>
    </message>
    <message>
        <source>add, remove, duplicate a token</source>
        <translation>添加词元、删除词元、创建词元副本</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>move a token</source>
        <translation>移动词元</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>撤销、重做</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−, Ctrl+0</source>
        <translation>Ctrl++、Ctrl+−、Ctrl+0</translation>
    </message>
    <message>
        <source>size of the whole interface</source>
        <translation>放大、缩小、还原整个界面</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>next, previous control</source>
        <translation>下一个、上一个控件</translation>
    </message>
    <message>
        <source>Attention Lab %1</source>
        <translation>Attention Lab %1</translation>
    </message>
    <message>
        <source>For exploring human and machine attention: every number computed on this computer, offline.</source>
        <translation>用于探索人类注意力与机器注意力：所有数值均在本机离线计算。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证（GPL）第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt, Eigen, Highway, nlohmann/json, libarchive and utf8proc.</source>
        <translation>基于 Qt、Eigen、Highway、nlohmann/json、libarchive 和 utf8proc 构建。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Vectors of the 20,000 most frequent English words, 100 numbers each, trained by Pennington, Socher and Manning (2014). Licence: PDDL-1.0. Changed for this program: cut to 20,000 words, stored as 8-bit numbers with one scale factor per word.</source>
        <translation>20,000 个最常用英文单词的 100 维词向量，由 Pennington、Socher 和 Manning 训练（2014）。许可证：PDDL-1.0。为本程序所作的改动：词表截取为 20,000 个词，以 8 位整数存储，每个词一个缩放系数。</translation>
    </message>
    <message>
        <source>Queries, keys and values are made from them by three different random projections, which are not trained. So a score is not a similarity, and this is not learned attention; but words with similar vectors have similar rows and similar columns.</source>
        <translation>查询、键和值由这些词向量分别经三个不同的随机投影得到，投影未经训练。因此得分并不是相似度，这也不是学习得到的注意力；但向量相近的词，其对应的行和列也相近。</translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+O, Ctrl+S</source>
        <translation>Ctrl+N、Ctrl+O、Ctrl+S</translation>
    </message>
    <message>
        <source>new, open, save</source>
        <translation>新建、打开、保存</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>go to the text</source>
        <translation>转到文本框</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N, Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+N、Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>new window, save as</source>
        <translation>新建窗口、另存为</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W、Ctrl+Q</translation>
    </message>
    <message>
        <source>close the window, quit</source>
        <translation>关闭窗口、退出</translation>
    </message>
    <message>
        <source>A digit or F2 in a picture</source>
        <translation>在图中按数字键或 F2</translation>
    </message>
    <message>
        <source>replace the number of the cell</source>
        <translation>改写该单元格的数值</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>paint the mask; then Space toggles, Shift+arrows paint a line</source>
        <translation>绘制掩码；此时空格键切换单元格，Shift+方向键连续绘制</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>keep the present settings as B, to compare</source>
        <translation>把当前设置保留为 B，用于比较</translation>
    </message>
    <message>
        <source>F8, F9, Shift+F8</source>
        <translation>F8、F9、Shift+F8</translation>
    </message>
    <message>
        <source>play or pause the human scene, one step, from the beginning</source>
        <translation>播放或暂停人的场景、前进一步、从头开始</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>let something happen in the scene</source>
        <translation>让场景中发生一件事</translation>
    </message>
</context>
<context>
    <name>lab::ui::HumanActions</name>
    <message>
        <source>&amp;Pause the scene</source>
        <translation>暂停场景(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play the scene</source>
        <translation>播放场景(&amp;P)</translation>
    </message>
    <message>
        <source>One step &amp;on</source>
        <translation>前进一步(&amp;O)</translation>
    </message>
    <message>
        <source>From the &amp;beginning</source>
        <translation>从头开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Let something happen</source>
        <translation>触发事件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>lab::ui::HumanPanel</name>
    <message>
        <source>At this moment the settings were other ones; those shown below come later.</source>
        <translation>此刻用的是另一组设置；下面显示的设置是后来才改的。</translation>
    </message>
    <message>
        <source>Use them from here on</source>
        <translation>从此处起改用它们</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Press Play, or let something happen.</source>
        <translation>还没有发生任何事。请按播放，或触发一个事件。</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A scene to begin with: its tasks, its person and what happens in it</source>
        <translation>作为起点的场景：其中的任务、人物与事件</translation>
    </message>
    <message>
        <source>A scene of your own</source>
        <extracomment>stands in the box of scenes when the scene is none of them any more</extracomment>
        <translation>自定场景</translation>
    </message>
    <message>
        <source>An illustration: published parts, our wiring, not validated in classrooms.</source>
        <translation>仅为示意：各部分出自文献，由本程序拼接，未经课堂检验。</translation>
    </message>
    <message>
        <source>Whose the parts are, and what is assumed</source>
        <translation>各部分的出处与所作的假定</translation>
    </message>
    <message>
        <source>Open the assumptions: whose each part is, and each constant that is our own</source>
        <translation>打开“假定”：各部分的出处，以及本程序自定的每个常数</translation>
    </message>
</context>
<context>
    <name>lab::ui::KeySequencePanel</name>
    <message>
        <source>This is self-attention: queries, keys and values come from one sequence. With a second sequence, the first asks (queries) and the second answers (keys and values).</source>
        <translation>这是自注意力：查询、键和值来自同一个序列。有了第二个序列，第一个提问（查询），第二个回答（键和值）。</translation>
    </message>
    <message>
        <source>Use a second sequence</source>
        <translation>使用第二个序列</translation>
    </message>
    <message>
        <source>Let keys and values come from a sequence of their own (cross-attention)</source>
        <translation>让键和值来自它们自己的序列（交叉注意力）</translation>
    </message>
    <message>
        <source>Back to self-attention</source>
        <translation>回到自注意力</translation>
    </message>
    <message>
        <source>Let keys and values come from the first sequence again</source>
        <translation>让键和值重新来自第一个序列</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source of keys and values</source>
        <translation>键和值的来源</translation>
    </message>
    <message>
        <source>Where the vectors of the second sequence come from, and who trained them</source>
        <translation>第二个序列的向量来自哪里，由谁训练</translation>
    </message>
</context>
<context>
    <name>lab::ui::LadderPanel</name>
    <message>
        <source>Query “%1” → key “%2”</source>
        <translation>查询“%1” → 键“%2”</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>q · k</source>
        <translation>q · k</translation>
    </message>
    <message>
        <source>Dot product: the sum of the products of query and key, component by component</source>
        <translation>点积：查询与键逐分量相乘后求和</translation>
    </message>
    <message>
        <source>÷ T %1</source>
        <translation>÷ T %1</translation>
    </message>
    <message>
        <source>The score divided by the temperature</source>
        <translation>得分除以温度</translation>
    </message>
    <message>
        <source>+ mask</source>
        <translation>+ 掩码</translation>
    </message>
    <message>
        <source>− row max</source>
        <translation>− 行最大值</translation>
    </message>
    <message>
        <source>Minus the largest score of the row (%1), so that the exponential cannot overflow</source>
        <translation>减去该行最大的得分（%1），以防指数运算溢出</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>The exponential of that</source>
        <translation>对上一步的结果取指数</translation>
    </message>
    <message>
        <source>The sum of the row&apos;s exponentials, by which each is divided</source>
        <translation>该行所有指数值之和，每个指数值都除以它</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The share of this key in the query&apos;s context</source>
        <translation>该键的值在此查询的上下文向量中所占的份额</translation>
    </message>
    <message>
        <source>This query can attend to nothing, so its weights are 0</source>
        <translation>此查询没有任何可以关注的键，因此权重全部为 0</translation>
    </message>
    <message>
        <source>Click a cell of scores or weights, or move to it with the arrow keys and press Enter: its weight is worked out here, number by number.</source>
        <translation>单击得分图或权重图中的单元格，或用方向键移到该单元格后按 Enter：这里会逐个数值地演示其权重的计算过程。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the ladder as text</source>
        <translation>以文本形式复制逐步计算</translation>
    </message>
    <message>
        <source>Copy all numbers of the ladder as text</source>
        <translation>以文本形式复制逐步计算中的全部数值</translation>
    </message>
    <message>
        <source>Products q × k</source>
        <translation>乘积 q × k</translation>
    </message>
    <message>
        <source>Weighted values</source>
        <translation>加权后的值</translation>
    </message>
    <message>
        <source>Components shown</source>
        <translation>显示的分量</translation>
    </message>
    <message>
        <source>Components of the pinned cell</source>
        <translation>固定单元格的各分量</translation>
    </message>
    <message>
        <source>Which numbers the table shows, one column per component</source>
        <translation>选择表格显示哪些数值，每列一个分量</translation>
    </message>
    <message>
        <source>One column per component</source>
        <translation>每列一个分量</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of query and key overridden</source>
        <translation>
            <numerusform>查询与键中有 %n 个数已改写</numerusform>
        </translation>
    </message>
    <message>
        <source>Dot product of query and key after the positions turned them or the score function (%1) changed them: the numbers of the table below</source>
        <translation>查询与键经位置旋转或评分函数（%1）变换后的点积：即下表中的数值</translation>
    </message>
    <message>
        <source>Dot product of the features of query and key, φ(x) = elu(x) + 1; it stands in the place of the exponential</source>
        <translation>查询与键的特征 φ(x) = elu(x) + 1 的点积；它代替了指数函数</translation>
    </message>
    <message>
        <source>score: %1</source>
        <extracomment>%1 the name of a score function, such as Additive</extracomment>
        <translation>得分：%1</translation>
    </message>
    <message>
        <source>What the score function says of this query and this key; it is not a sum of products</source>
        <translation>评分函数对该查询与该键给出的值；它不是乘积之和</translation>
    </message>
    <message>
        <source>The raw score times the scale, %1</source>
        <translation>原始得分乘以缩放系数 %1</translation>
    </message>
    <message>
        <source>▸ overridden</source>
        <comment>a number typed in the place of a computed one</comment>
        <translation>▸ 已改写</translation>
    </message>
    <message>
        <source>overridden: %1, computed: %2</source>
        <translation>已改写：%1，计算值：%2</translation>
    </message>
    <message>
        <source>This cell was painted by hand.</source>
        <translation>该单元格为手绘。</translation>
    </message>
    <message>
        <source>+ mask (painted)</source>
        <translation>+ 掩码（手绘）</translation>
    </message>
    <message>
        <source>Plus one more for attending to nothing: exp(0 − %1) = %2</source>
        <translation>再加上“什么都不关注”的一项：exp(0 − %1) = %2</translation>
    </message>
    <message>
        <source>Times α − 1 = %1</source>
        <translation>乘以 α − 1 = %1</translation>
    </message>
    <message>
        <source>Minus the threshold τ of the row, which makes the weights sum to 1; what lies below it counts as 0</source>
        <translation>减去该行的阈值 τ，它使权重之和为 1；低于阈值的记为 0</translation>
    </message>
    <message>
        <source>To the power of 1 ÷ (α − 1) = %1</source>
        <translation>取 1 ÷ (α − 1) = %1 次幂</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>%1 the place of a score among those of its row, %2 how many of the largest are kept</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>rank %1 of top %2</source>
        <translation>第 %1 名（取前 %2）</translation>
    </message>
    <message>
        <source>The place of this score among those of its row; only the largest are kept, the others get a weight of 0</source>
        <translation>该得分在本行中的名次；只保留最大的几个，其余权重为 0</translation>
    </message>
    <message>
        <source>Plus the shift %1</source>
        <translation>加上偏移 %1</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>1 ÷ (1 + exp(−x)); the other keys play no part</source>
        <translation>1 ÷ (1 + exp(−x))；与其他键无关</translation>
    </message>
    <message>
        <source>The sum of φ(q) · φ(k) over the keys that the query may attend to</source>
        <translation>对该查询可关注的所有键求 φ(q) · φ(k) 之和</translation>
    </message>
    <message>
        <source>+ positions</source>
        <translation>+ 位置</translation>
    </message>
    <message>
        <source>Plus what the positions add to this cell, %1</source>
        <translation>加上位置对该单元格的贡献 %1</translation>
    </message>
    <message>
        <source>The score plus 0 where the query may attend to the key, minus infinity where it may not</source>
        <translation>分数加掩码：查询可以关注该键时加 0，不可关注时为负无穷</translation>
    </message>
    <message>
        <source>row sum + 1</source>
        <translation>行和 + 1</translation>
    </message>
    <message>
        <source>row sum</source>
        <translation>行和</translation>
    </message>
    <message>
        <source>The weights of this head cannot be worked out here from queries and keys: its scores are no products of vectors, or only its weights are known.</source>
        <translation>这个头的权重无法在此由查询和键逐步算出：它的分数不是向量的乘积，或者只知道它的权重。</translation>
    </message>
</context>
<context>
    <name>lab::ui::LadderTableModel</name>
    <message>
        <source>query q</source>
        <translation>查询 q</translation>
    </message>
    <message>
        <source>key k</source>
        <translation>键 k</translation>
    </message>
    <message>
        <source>q × k</source>
        <translation>q × k</translation>
    </message>
    <message>
        <source>value v</source>
        <translation>值 v</translation>
    </message>
    <message>
        <source>weight × v</source>
        <translation>权重 × v</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文向量</translation>
    </message>
    <message>
        <source>changed q′</source>
        <extracomment>q and k after positions turned them or the score function changed them</extracomment>
        <translation>变换后 q′</translation>
    </message>
    <message>
        <source>changed k′</source>
        <translation>变换后 k′</translation>
    </message>
    <message>
        <source>q′ × k′</source>
        <translation>q′ × k′</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>连线图</translation>
    </message>
    <message>
        <source>Weights as lines · %1</source>
        <translation>以连线表示的权重 · %1</translation>
    </message>
    <message>
        <source>Threshold of the lines</source>
        <translation>连线的阈值</translation>
    </message>
    <message>
        <source>Smaller weights are left out; the line below says how much weight that hides</source>
        <translation>小于阈值的权重不画出；下方文字说明由此隐藏了多少权重</translation>
    </message>
    <message>
        <source>Queries at the left, keys at the right; thicker lines are larger weights. The arrow keys move, Enter pins a query or a key</source>
        <translation>左侧为查询，右侧为键；线越粗，权重越大。方向键移动，回车键固定查询或键</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinesView</name>
    <message>
        <source>No weight reaches %1: lower the threshold.</source>
        <translation>没有权重达到 %1：请调低阈值。</translation>
    </message>
    <message>
        <source>Lines below %1 are left out: %2 % of the weight.</source>
        <translation>权重低于 %1 的连线未画出，占总权重的 %2 %。</translation>
    </message>
    <message>
        <source>No weight lies below %1.</source>
        <translation>没有低于 %1 的权重。</translation>
    </message>
    <message>
        <source>%1 Of the others the %2 largest of %3 are drawn; the rest is %4 % of the weight.</source>
        <extracomment>%1 the sentence on lines below the threshold, %2 %3 numbers of lines, %4 a number of per cent</extracomment>
        <translation>%1其余 %3 条中只画出最大的 %2 条，未画出的占总权重的 %4 %。</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <extracomment>a line: %1 a query, %2 a key, %3 its weight</extracomment>
        <translation>%1 → %2 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins two parts of a list</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Largest: %1. %2</source>
        <extracomment>%1 a list of lines, %2 what is left out</extracomment>
        <translation>最大者：%1。%2</translation>
    </message>
    <message>
        <source>Query %1: no line</source>
        <translation>查询 %1：没有连线</translation>
    </message>
    <message>
        <source>Key %1: no line</source>
        <translation>键 %1：没有连线</translation>
    </message>
    <message numerus="yes">
        <source>Query %1: %n lines, largest %2</source>
        <translation>
            <numerusform>查询 %1：%n 条连线，最大者 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key %1: %n lines, largest %2</source>
        <translation>
            <numerusform>键 %1：%n 条连线，最大者 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkDifferences</name>
    <message>
        <source>The share of an item</source>
        <translation>一个项目的份额</translation>
    </message>
    <message>
        <source>softmax of the scores: e^l ÷ Σ e^l</source>
        <translation>分数的 softmax：e^l ÷ Σ e^l</translation>
    </message>
    <message>
        <source>ratio of weights: w ÷ Σw; with w = e^l the same number</source>
        <translation>权重之比：w ÷ Σw；当 w = e^l 时是同一个数</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>谁先到</translation>
    </message>
    <message>
        <source>one key drawn with the softmax weights (Gumbel-max)</source>
        <translation>按 softmax 权重抽取一个键（Gumbel-max）</translation>
    </message>
    <message>
        <source>the first to finish in a race of exponential times with rates v = w</source>
        <translation>在速率 v = w 的指数时间赛跑中第一个到达者</translation>
    </message>
    <message>
        <source>Which K are kept</source>
        <translation>保留哪 K 个</translation>
    </message>
    <message>
        <source>the K largest scores after Gumbel noise</source>
        <translation>加 Gumbel 噪声后分数最大的 K 个</translation>
    </message>
    <message>
        <source>the first K to finish: drawn without replacement</source>
        <translation>最先到达的 K 个：不放回抽取</translation>
    </message>
    <message>
        <source>How sharply it selects</source>
        <translation>选择有多尖锐</translation>
    </message>
    <message>
        <source>temperature τ: scores are divided by it</source>
        <translation>温度 τ：分数除以它</translation>
    </message>
    <message>
        <source>selectivity α = e^(−Δl/τ): the weight of what should be left out, as a share of the weight of what should be taken in</source>
        <translation>选择性 α = e^(−Δl/τ)：应排除者的权重与应接收者的权重之比</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>得到什么</translation>
    </message>
    <message>
        <source>an average of all values, each with its weight</source>
        <translation>所有值按权重的平均</translation>
    </message>
    <message>
        <source>a few whole items, and nothing of the others</source>
        <translation>少数几个完整的项目，其余什么也没有</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>does not run out: each query shares out a whole anew</source>
        <translation>不会用尽：每个查询都重新分配一个整体</translation>
    </message>
    <message>
        <source>C, the items per second of one glance, is fixed and shared by all</source>
        <translation>C（一瞥中每秒的项目数）固定，由所有项目分享</translation>
    </message>
    <message>
        <source>How evidence adds up</source>
        <translation>证据如何累加</translation>
    </message>
    <message>
        <source>q·k adds up inside the exponent, so each piece of evidence multiplies the odds</source>
        <translation>q·k 在指数里相加，所以每条证据都使胜算相乘</translation>
    </message>
    <message>
        <source>η·π adds up inside the weight, feature by feature</source>
        <translation>η·π 在权重里逐特征相加</translation>
    </message>
    <message>
        <source>Heads and layers</source>
        <translation>头与层</translation>
    </message>
    <message>
        <source>many, each with weights of its own</source>
        <translation>很多，各有自己的权重</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>没有对应</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>权重从何而来</translation>
    </message>
    <message>
        <source>training; afterwards they stay</source>
        <translation>训练；之后不再变</translation>
    </message>
    <message>
        <source>pertinence, which a person sets anew with each goal</source>
        <translation>相关性（pertinence），人随每个目标重新设定</translation>
    </message>
    <message>
        <source>What a weight means</source>
        <translation>权重意味着什么</translation>
    </message>
    <message>
        <source>a factor of a sum: not what anybody looks at, and by itself no reason for an answer</source>
        <translation>求和中的一个系数：不是谁在看什么，单凭它也不能说明答案的理由</translation>
    </message>
    <message>
        <source>a parameter estimated from what people report: no direction of gaze either</source>
        <translation>由人的报告估计出的参数：同样不是注视方向</translation>
    </message>
    <message>
        <source>Same?,What,Machine attention,Theory of Visual Attention,Sources</source>
        <translation>相同？,方面,机器注意,视觉注意理论,来源</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkNotes</name>
    <message>
        <source>Softmax plus one: one more runner with weight 1 takes part and stores nothing, so the shares given add up to less than 1; the ratios between items are the same.</source>
        <translation>Softmax 加一：多一个权重为 1、什么也不存的赛跑者，所以给出的份额之和小于 1；项目之间的比例不变。</translation>
    </message>
    <message>
        <source>Top-k softmax: all but the k largest scores are dropped for certain. A race has no such cut: its K are drawn by chance, and any runner may be among them. Among the keys that are left, the ratios are the same.</source>
        <translation>Top-k softmax：除最大的 k 个分数外一律舍去。赛跑没有这样的截断：它的 K 个由随机决定，谁都可能在其中。留下的键之间比例不变。</translation>
    </message>
    <message>
        <source>Sigmoid: each key gets its weight by itself, so there is no competition: nothing is shared out, and no race has these numbers as its chances.</source>
        <translation>Sigmoid：每个键独立得到权重，没有竞争：没有整体可分，也没有哪场赛跑以这些数为胜率。</translation>
    </message>
    <message>
        <source>Linear attention: the weights w = φ(q)·φ(k) are made without an exponential. Their ratio w ÷ Σw is still Luce&apos;s, and the race holds; temperature has no place, and l is ln w.</source>
        <translation>线性注意：权重 w = φ(q)·φ(k) 不经指数得到。比值 w ÷ Σw 仍是 Luce 比，赛跑也成立；温度不起作用，这里 l 即 ln w。</translation>
    </message>
    <message>
        <source>This normalizer is no softmax: its shares are not a ratio of e^(l/τ), and small scores get exactly 0, which no race does. Bars show what it gives, strokes what a softmax of the same scores would give.</source>
        <translation>这个归一化不是 softmax：它的份额不是 e^(l/τ) 之比，小分数恰好得 0，而赛跑不会这样。条形是它给出的份额，竖线是同样分数的 softmax。</translation>
    </message>
    <message>
        <source>The whole row is masked: there is nothing to choose from, and nobody runs.</source>
        <translation>整行都被掩蔽：没有可选的，也没有谁赛跑。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of this row are masked and do not run. TVA has no mask; the nearest to it is an item that is not in sight.</source>
        <translation>
            <numerusform>本行有 %n 个键被掩蔽，不参加赛跑。TVA 没有掩码；与之最接近的是不在视野中的项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights of this row were overridden by hand: no scores stand behind them.</source>
        <translation>本行的权重被手工改写：背后没有分数。</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkPanel</name>
    <message>
        <source>The same numbers</source>
        <translation>同样的数</translation>
    </message>
    <message>
        <source>Query %1 · %2</source>
        <extracomment>%1 a query (token), %2 such as &quot;Layer 1, head 2&quot;</extracomment>
        <translation>查询 %1 · %2</translation>
    </message>
    <message>
        <source>Exact probabilities are shown for up to %1 items; races show them for more.</source>
        <translation>不超过 %1 个项目时显示精确概率；更多时请看赛跑的频率。</translation>
    </message>
    <message>
        <source>α needs two items that take part.</source>
        <translation>α 需要两个参加的项目。</translation>
    </message>
    <message>
        <source>α = e^(−Δl/τ) = %1: the weight of %2 as a share of that of %3 (Δl = %4, τ = %5)</source>
        <extracomment>%1 alpha, %2 and %3 two items, %4 the difference of their scores, %5 the temperature</extracomment>
        <translation>α = e^(−Δl/τ) = %1：%2 的权重与 %3 的权重之比（Δl = %4，τ = %5）</translation>
    </message>
    <message>
        <source>The weights of the pinned query, else of the one that is pointed at, else of the first; up and down move, Enter pins</source>
        <translation>固定的查询的权重；没有固定时为所指的查询，再没有则为第一个；上下键移动，回车固定</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>还没有可显示的：请在左侧输入文本，或选择一个示例。</translation>
    </message>
    <message>
        <source>Numbers of</source>
        <translation>数字来自</translation>
    </message>
    <message>
        <source>the chosen query</source>
        <translation>所选的查询</translation>
    </message>
    <message>
        <source>Whose numbers the link shows</source>
        <translation>显示谁的数字</translation>
    </message>
    <message>
        <source>A row of the machine&apos;s attention, or the weights in the scene of human attention</source>
        <translation>机器注意的一行，或人的注意：场景中的权重</translation>
    </message>
    <message>
        <source>Temperature τ</source>
        <translation>温度 τ</translation>
    </message>
    <message>
        <source>Temperature of the link</source>
        <translation>联系的温度</translation>
    </message>
    <message>
        <source>The temperature of the machine&apos;s softmax, which is selectivity in a person&apos;s: the same setting as among the parameters; Undo takes it back</source>
        <translation>机器 softmax 的温度，相当于人的选择性；与参数中的设置相同，可以撤销</translation>
    </message>
    <message>
        <source>Stored K</source>
        <translation>存储 K</translation>
    </message>
    <message>
        <source>Items stored, K</source>
        <translation>存储的项目数 K</translation>
    </message>
    <message>
        <source>How many of those who arrive first are kept</source>
        <translation>最先到达的保留几个</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the races</source>
        <translation>赛跑的种子</translation>
    </message>
    <message>
        <source>The same seed gives the same races again</source>
        <translation>同样的种子给出同样的赛跑</translation>
    </message>
    <message>
        <source>Ctrl+C copies the formula as TeX</source>
        <translation>Ctrl+C 以 TeX 复制公式</translation>
    </message>
    <message>
        <source>Pause races</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play races</source>
        <translation>连续赛跑</translation>
    </message>
    <message>
        <source>Race after race in slow motion; each takes as long, however long its own clock says</source>
        <translation>一场接一场慢动作播放；无论赛跑自己的时钟走了多久，播放时间都一样</translation>
    </message>
    <message>
        <source>Run one</source>
        <translation>跑一场</translation>
    </message>
    <message>
        <source>One race in slow motion: who arrives first?</source>
        <translation>一场慢动作赛跑：谁先到？</translation>
    </message>
    <message>
        <source>Run 1,000</source>
        <translation>跑 1000 场</translation>
    </message>
    <message>
        <source>A thousand races at once: the shares of wins come close to the weights</source>
        <translation>一次跑一千场：获胜比例接近权重</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget the counts and begin with the first race of this seed</source>
        <translation>清除计数，从该种子的第一场开始</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What is the same</source>
        <translation>哪些相同</translation>
    </message>
    <message>
        <source>What the link shows</source>
        <translation>联系的显示内容</translation>
    </message>
    <message>
        <source>A picture, the same as a table, or what is the same and what is not</source>
        <translation>图、同内容的表格，或哪些相同、哪些不同</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Sort the items by weight instead of by position</source>
        <translation>按权重而不是按位置排列</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>数字…</translation>
    </message>
    <message>
        <source>Save numbers of the link</source>
        <translation>保存联系的数字</translation>
    </message>
    <message>
        <source>Save what is shown as comma-separated values (CSV)</source>
        <translation>把所示内容保存为逗号分隔的数值（CSV）</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Save picture of the link</source>
        <translation>保存联系的图片</translation>
    </message>
    <message>
        <source>Save the picture as PNG</source>
        <translation>把图片保存为 PNG</translation>
    </message>
    <message>
        <source>Numbers of the link</source>
        <translation>联系的数字</translation>
    </message>
    <message>
        <source>A line an item: score, weight, shares, wins and the chance to be stored</source>
        <translation>每个项目一行：分数、权重、份额、获胜次数和被存储的概率</translation>
    </message>
    <message>
        <source>What is the same and what is not</source>
        <translation>哪些相同，哪些不同</translation>
    </message>
    <message>
        <source>Machine attention beside the Theory of Visual Attention (TVA), line by line</source>
        <translation>机器注意与视觉注意理论（TVA）逐行对照</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>相同？</translation>
    </message>
    <message>
        <source>What</source>
        <translation>方面</translation>
    </message>
    <message>
        <source>Machine attention</source>
        <translation>机器注意</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= 相同</translation>
    </message>
    <message>
        <source>≠ not the same</source>
        <translation>≠ 不同</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存对照表</translation>
    </message>
    <message>
        <source>Person (TVA)</source>
        <translation>人（TVA）</translation>
    </message>
    <message>
        <source>The weights of the scene as it goes on; what happens in it changes them. They are its own: an illustration with constants of ours.</source>
        <translation>场景运行过程中的权重，会随场景里发生的事而变化。这些权重属于场景本身：示意性构造，其中的常数由本软件设定。</translation>
    </message>
    <message>
        <source>the scene as it is now</source>
        <translation>当前的场景</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkScene</name>
    <message>
        <source>The scene now</source>
        <translation>当前的场景</translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkText</name>
    <message>
        <source>The shares given and w ÷ Σw are the same numbers (largest difference %1).</source>
        <extracomment>%1 a small number</extracomment>
        <translation>给出的份额与 w ÷ Σw 是同样的数（最大差 %1）。</translation>
    </message>
    <message>
        <source>The shares given are not w ÷ Σw of e^(l/τ): they differ by up to %1.</source>
        <translation>给出的份额不是 e^(l/τ) 的 w ÷ Σw：最多相差 %1。</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>to arrive</comment>
        <translation>第 1</translation>
    </message>
    <message>
        <source>2nd</source>
        <comment>to arrive</comment>
        <translation>第 2</translation>
    </message>
    <message>
        <source>3rd</source>
        <comment>to arrive</comment>
        <translation>第 3</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>to arrive</comment>
        <extracomment>the number of an arrival, 4 and more</extracomment>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>First in … races</source>
        <translation>……场中第一</translation>
    </message>
    <message>
        <source>%1 takes no part: its weight is exactly 0.</source>
        <translation>%1 不参加：权重恰好为 0。</translation>
    </message>
    <message>
        <source>%1: score l %2, w %3, share %4.</source>
        <extracomment>%1 an item, %2 its score, %3 its weight, %4 its share</extracomment>
        <translation>%1：分数 l %2，w %3，份额 %4。</translation>
    </message>
    <message>
        <source>%1 Among the K = %2 stored with probability %3.</source>
        <extracomment>%1 the sentence before, %2 how many are stored, %3 a probability</extracomment>
        <translation>%1 进入存储的 K = %2 个的概率为 %3。</translation>
    </message>
    <message>
        <source>%1 First in %2 of %3 races (%4).</source>
        <extracomment>%1 the sentence before, %2 a count, %3 the count of all races, %4 a share</extracomment>
        <translation>%1 在 %3 场中 %2 次第一（%4）。</translation>
    </message>
    <message>
        <source>%1: nothing takes part, so nothing is shared out.</source>
        <translation>%1：没有项目参加，所以没有可分配的。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n share one whole. Largest: %2. %3</source>
        <extracomment>%1 whose numbers, %2 such as &quot;·tired 0.637; ·it 0.120&quot;, %3 a sentence</extracomment>
        <translation>
            <numerusform>%1：%n 个项目分享一个整体。最大：%2。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Score l</source>
        <translation>分数 l</translation>
    </message>
    <message>
        <source>w (largest = 1)</source>
        <translation>w（最大为 1）</translation>
    </message>
    <message>
        <source>Share given</source>
        <translation>给出的份额</translation>
    </message>
    <message>
        <source>w ÷ Σw</source>
        <translation>w ÷ Σw</translation>
    </message>
    <message>
        <source>Times first</source>
        <translation>第一的次数</translation>
    </message>
    <message>
        <source>Share of wins</source>
        <translation>获胜比例</translation>
    </message>
    <message>
        <source>Stored, K = %1</source>
        <translation>存储，K = %1</translation>
    </message>
    <message>
        <source>Share stored in races</source>
        <translation>赛跑中存储的比例</translation>
    </message>
    <message>
        <source>Race, t = %1</source>
        <extracomment>a column: runners on their way; %1 the time since the start</extracomment>
        <translation>赛跑 t = %1</translation>
    </message>
    <message>
        <source>Race: who is first?</source>
        <translation>赛跑：谁先到？</translation>
    </message>
    <message numerus="yes">
        <source>First in %1 race(s)</source>
        <translation>
            <numerusform>%1 场中第一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 After %2 race(s) the shares of wins differ from w ÷ Σw by at most %3; chance alone makes about %4 there (two standard errors).</source>
        <extracomment>%1 the sentences before, %2 a count, %3 and %4 differences of shares</extracomment>
        <translation>
            <numerusform>%1 %2 场之后，获胜比例与 w ÷ Σw 最多相差 %3；仅凭随机，该处约为 %4（两个标准误）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LinkView</name>
    <message numerus="yes">
        <source>%1 of %n shown. %2</source>
        <extracomment>%1 how many of all items are on screen, %2 what strokes across the bars mean</extracomment>
        <translation>
            <numerusform>显示 %n 个中的 %1 个。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Score l</source>
        <translation>分数 l</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>Strokes across the bars: softmax of l; expected wins; how often stored in the races.</source>
        <translation>条形上的竖线依次为：l 的 softmax；期望的获胜比例；赛跑中被存储的频率。</translation>
    </message>
    <message>
        <source>w, top = 1</source>
        <translation>w，最大 1</translation>
    </message>
    <message>
        <source>Softmax = w/Σw</source>
        <translation>Softmax = w/Σw</translation>
    </message>
    <message>
        <source>Stored, K = %1</source>
        <extracomment>a column: the chance to be among the items that are kept; %1 how many are kept</extracomment>
        <translation>存储，K = %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::LogGroup</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the event log</comment>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Show or hide what happened in the scene, why, and what it cost</source>
        <translation>显示或隐藏场景中发生了什么、为什么、代价多大</translation>
    </message>
    <message>
        <source>The newest line first; Ctrl+C copies all of it</source>
        <translation>最新的在最上面；按 Ctrl+C 复制全部</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the event log</source>
        <translation>复制事件日志</translation>
    </message>
    <message>
        <source>Copy all lines with their numbers, for a spreadsheet</source>
        <translation>复制所有条目及其数值，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the event log</source>
        <translation>保存事件日志</translation>
    </message>
    <message>
        <source>Save all lines with their numbers as comma-separated values</source>
        <translation>把所有条目及其数值保存为逗号分隔文件</translation>
    </message>
</context>
<context>
    <name>lab::ui::LostTimeView</name>
    <message>
        <source>Time lost so far</source>
        <translation>至今损失的时间</translation>
    </message>
    <message>
        <source>by cause, of the time gone by</source>
        <translation>按原因，占已过时间</translation>
    </message>
    <message>
        <source>Nothing yet. Press Play: the bars show what time is lost to.</source>
        <translation>暂无内容。请按“播放”：条形会显示时间损失在哪里。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>time lost</comment>
        <extracomment>a number of minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2 min, %3 % of the time; %4</source>
        <extracomment>%1 such as &quot;conflict&quot;, %2 a number of minutes, %3 of per cent, %4 what it is</extracomment>
        <translation>%1：%2 分，占时间的 %3%；%4</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost (min)</source>
        <translation>损失（分）</translation>
    </message>
    <message>
        <source>Share of the time (%)</source>
        <translation>占时间（%）</translation>
    </message>
    <message>
        <source>Of %1, %2 min (%3 %) were lost. The largest part: %4, %5 min.</source>
        <extracomment>%1 a time, %2 a number of minutes, %3 of per cent, %4 a cause such as &quot;conflict&quot;, %5 minutes</extracomment>
        <translation>在 %1 中损失了 %2 分（%3%）。其中最多的是%4，%5 分。</translation>
    </message>
</context>
<context>
    <name>lab::ui::MainWindow</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1[*] – Attention Lab</source>
        <comment>title of the window; [*] marks unsaved changes</comment>
        <translation>%1[*] – Attention Lab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>序列(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Open a ready-made example; Undo brings back what was there</source>
        <translation>打开现成的示例；可通过撤销恢复先前的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy or save a picture or its numbers</source>
        <translation>复制或保存图片，或复制其数值</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what is undone</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what is redone</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <comment>a panel</comment>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Float or dock “%1”</source>
        <comment>a panel</comment>
        <translation>浮动或停靠“%1”</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Open or close a view: row bars, lines, measures, sweep, proof …</source>
        <translation>打开或关闭视图：单行条形图、连线图、度量、参数扫描、正确性验证等</translation>
    </message>
    <message>
        <source>H&amp;uman</source>
        <translation>人的注意(&amp;U)</translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation>无法打开</translation>
    </message>
</context>
<context>
    <name>lab::ui::MaskGroup</name>
    <message>
        <source>Every query sees every key. Add a pattern to hide some.</source>
        <translation>每个查询都看得到每个键。添加一种样式可以遮住一部分。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mask</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) together</source>
        <translation>
            <numerusform>%n 种样式同时</numerusform>
        </translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>样式 %1</translation>
    </message>
    <message>
        <source>Which keys a query may attend to; all patterns hold together</source>
        <translation>一个查询可以关注哪些键；所有样式同时有效</translation>
    </message>
    <message>
        <source>Remove pattern %1</source>
        <translation>移除样式 %1</translation>
    </message>
    <message>
        <source>Remove this pattern from the mask</source>
        <translation>从掩码中移除这种样式</translation>
    </message>
    <message>
        <source>Mask patterns</source>
        <translation>掩码样式</translation>
    </message>
    <message>
        <source>Show or hide the patterns of the mask</source>
        <translation>显示或隐藏掩码的样式</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>添加样式</translation>
    </message>
    <message>
        <source>Hide more: a query sees a key only where every pattern lets it</source>
        <translation>遮住更多：只有所有样式都允许，查询才看得到键</translation>
    </message>
</context>
<context>
    <name>lab::ui::MatrixTableModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>lab::ui::MeasuresPanel</name>
    <message>
        <source>Jensen–Shannon divergence</source>
        <translation>Jensen–Shannon 散度</translation>
    </message>
    <message>
        <source>nats; 0 = the same keys, ln 2 = none in common</source>
        <translation>单位 nat；0 = 看相同的键，ln 2 = 没有共同的键</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>注意力展开</translation>
    </message>
    <message>
        <source>after layer %1, all heads together</source>
        <translation>第 %1 层之后，所有头合在一起</translation>
    </message>
    <message>
        <source>Not above %1 tokens: it needs the whole weights of all heads at once. Shorten the sequence to see it.</source>
        <translation>超过 %1 个词元时不计算：它需要同时保留所有头的全部权重。缩短序列即可查看。</translation>
    </message>
    <message>
        <source>Rollout follows tokens through the layers, so it needs one sequence that attends to itself. Remove the second sequence to see it.</source>
        <translation>注意力展开逐层追踪词元，因此需要一个关注自身的序列。移除第二个序列即可查看。</translation>
    </message>
    <message>
        <source>Being computed from all heads.</source>
        <translation>正在由所有头计算。</translation>
    </message>
    <message>
        <source>Sparsity: %1 % of the weights are exactly 0, %2 % are below 0.01. Click a line to pin its query.</source>
        <translation>稀疏度：%1 % 的权重恰为 0，%2 % 低于 0.01。单击一行可固定其查询。</translation>
    </message>
    <message>
        <source>JS(p, q) = H((p + q) ÷ 2) − (H(p) + H(q)) ÷ 2, averaged over the queries, for each two heads of the layer (Lin 1991, equation 3.2).</source>
        <translation>JS(p, q) = H((p + q) ÷ 2) − (H(p) + H(q)) ÷ 2，对查询取平均，针对该层的每两个头（Lin 1991，式 3.2）。</translation>
    </message>
    <message>
        <source>How much of each token reaches each other: R = (A ÷ 2 + I ÷ 2) R of the layer below, A the mean weights of the heads (Abnar and Zuidema 2020, section 3).</source>
        <translation>每个词元有多少到达其他词元：R = (A ÷ 2 + I ÷ 2) × 下一层的 R，A 为各头权重的平均（Abnar 和 Zuidema 2020，第 3 节）。</translation>
    </message>
    <message>
        <source>Save measures</source>
        <translation>保存度量</translation>
    </message>
    <message>
        <source>Per query</source>
        <translation>按查询</translation>
    </message>
    <message>
        <source>Agreement between heads</source>
        <translation>头之间的一致性</translation>
    </message>
    <message>
        <source>Rollout over layers</source>
        <translation>逐层注意力展开</translation>
    </message>
    <message>
        <source>Measures shown</source>
        <translation>显示的度量</translation>
    </message>
    <message>
        <source>Which measures of attention are shown</source>
        <translation>显示哪些注意力度量</translation>
    </message>
    <message>
        <source>After layer</source>
        <translation>层之后</translation>
    </message>
    <message>
        <source>Layer of the rollout</source>
        <translation>注意力展开的层</translation>
    </message>
    <message>
        <source>After which layer; numbering starts at 0</source>
        <translation>在哪一层之后；从 0 开始编号</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy all numbers, with tabs between the columns</source>
        <translation>复制所有数值，列之间用制表符分隔</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save all numbers as a table with commas and decimal points</source>
        <translation>把所有数值保存为以逗号分隔、以点为小数点的表格</translation>
    </message>
    <message>
        <source>Measures of each query</source>
        <translation>每个查询的度量</translation>
    </message>
    <message>
        <source>A line a query, the means on top; click a heading to sort by it</source>
        <translation>每个查询一行，平均值在最上面；单击表头可排序</translation>
    </message>
</context>
<context>
    <name>lab::ui::MeasuresTableModel</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>The token that looks; a is its row of weights</source>
        <translation>进行关注的词元；a 是它那一行权重</translation>
    </message>
    <message>
        <source>Entropy (nats)</source>
        <translation>熵（nat）</translation>
    </message>
    <message>
        <source>How spread the attention is: H = −Σ a ln a (Shannon 1948)</source>
        <translation>注意力的分散程度：H = −Σ a ln a（Shannon 1948）</translation>
    </message>
    <message>
        <source>Entropy (bits)</source>
        <translation>熵（bit）</translation>
    </message>
    <message>
        <source>The same in bits: H ÷ ln 2 (Shannon 1948)</source>
        <translation>同上，以 bit 为单位：H ÷ ln 2（Shannon 1948）</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>归一化熵</translation>
    </message>
    <message>
        <source>Entropy as a share of the largest possible: H ÷ ln n, n the number of keys; 0 = one key alone, 1 = all alike</source>
        <translation>熵占最大可能值的比例：H ÷ ln n，n 为键数；0 = 只看一个键，1 = 全部相同</translation>
    </message>
    <message>
        <source>Effective tokens</source>
        <translation>有效词元数</translation>
    </message>
    <message>
        <source>How many keys are looked at, as many as would give this entropy if all had the same weight: exp H (perplexity, Jelinek et al. 1977)</source>
        <translation>实际关注了多少个键，即权重全部相等时给出同样熵的键数：exp H（困惑度，Jelinek et al. 1977）</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>最大权重</translation>
    </message>
    <message>
        <source>The largest weight of the row: max a</source>
        <translation>该行的最大权重：max a</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>How far away the keys are, in tokens, on average: Σ a |i − j| (Vig and Belinkov 2019, section 4)</source>
        <translation>所关注的键平均相距多少个词元：Σ a |i − j|（Vig 和 Belinkov 2019，第 4 节）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>The sum of the row&apos;s weights: Σ a; 1 for the softmax, less where a normalizer lets attention go to nothing</source>
        <translation>该行权重之和：Σ a；softmax 为 1，若归一化允许注意力落空则更小</translation>
    </message>
    <message>
        <source>Mean of all queries</source>
        <translation>所有查询的平均</translation>
    </message>
</context>
<context>
    <name>lab::ui::ModelActions</name>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Run a GPT-2, BERT or DistilBERT model of your own from its folder</source>
        <translation>从文件夹运行您自己的 GPT-2、BERT 或 DistilBERT 模型</translation>
    </message>
    <message>
        <source>Show attention weights that were saved as .npy, .npz or .safetensors</source>
        <translation>显示保存为 .npy、.npz 或 .safetensors 的注意力权重</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open arrays</source>
        <translation>打开数组</translation>
    </message>
    <message>
        <source>Arrays (*.npy *.npz *.safetensors);;All files (*)</source>
        <translation>数组 (*.npy *.npz *.safetensors);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n matrices of weights. What are they?</source>
        <translation>
            <numerusform>“%1”中有 %n 个权重矩阵。它们是什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Heads of one layer</source>
        <translation>同一层的多个头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layers with one head each</source>
        <translation>各有一个头的多层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>%1
Everything stays as it was.</source>
        <comment>%1 says what is wrong with a file</comment>
        <translation>%1
一切保持原样。</translation>
    </message>
    <message>
        <source>Open arra&amp;ys…</source>
        <translation>打开数组(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>lab::ui::MorePicturesGroup</name>
    <message>
        <source>More pictures</source>
        <translation>更多图</translation>
    </message>
    <message>
        <source>Show or hide the phase plane, focus, control and alertness over time, and the time that was lost</source>
        <translation>显示或隐藏相平面，专注、控制力与警觉度随时间的变化，以及损失的时间</translation>
    </message>
    <message>
        <source>plane · states · lost time</source>
        <extracomment>what the pictures are of, behind the heading</extracomment>
        <translation>相平面 · 状态 · 损失时间</translation>
    </message>
</context>
<context>
    <name>lab::ui::NormalizerGroup</name>
    <message>
        <source>%1, T %2</source>
        <comment>a normalizer and the temperature</comment>
        <translation>%1，T %2</translation>
    </message>
    <message>
        <source>Normalizer</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Show or hide how scores become weights</source>
        <translation>显示或隐藏得分怎样变成权重</translation>
    </message>
    <message>
        <source>Normalizer function</source>
        <translation>归一化函数</translation>
    </message>
    <message>
        <source>How the scores of a query become its weights</source>
        <translation>一个查询的得分怎样变成它的权重</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Scores are divided by it before the normalizer: below 1 sharper, above 1 more even</source>
        <translation>归一化之前得分除以它：小于 1 更尖锐，大于 1 更均匀</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumberTableEditor</name>
    <message>
        <source>“%1” is not a number from −1,000,000 to 1,000,000. The old number stays.</source>
        <translation>“%1”不是 −1,000,000 到 1,000,000 之间的数。原来的数值保持不变。</translation>
    </message>
    <message>
        <source>Queries, keys and values</source>
        <translation>查询、键和值</translation>
    </message>
    <message>
        <source>Each row is a query or a key. Type numbers, or paste rows from a spreadsheet.</source>
        <translation>每行是一个查询或一个键。可直接输入数值，或从电子表格粘贴若干行。</translation>
    </message>
    <message>
        <source>Add query</source>
        <translation>添加查询</translation>
    </message>
    <message>
        <source>Add a query of zeros</source>
        <translation>添加一个全零的查询</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加键</translation>
    </message>
    <message>
        <source>Add a key and its value, all zeros</source>
        <translation>添加一个键及其对应的值，均为全零</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove the row of the current cell</source>
        <translation>删除当前单元格所在的行</translation>
    </message>
    <message>
        <source>Width of queries and keys</source>
        <translation>查询和键的维度</translation>
    </message>
    <message>
        <source>How many components queries and keys have</source>
        <translation>查询和键各有多少个分量</translation>
    </message>
    <message>
        <source>Width of values</source>
        <translation>值的维度</translation>
    </message>
    <message>
        <source>How many components values have</source>
        <translation>值有多少个分量</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumberTableModel</name>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumbersDialog</name>
    <message>
        <source>Numbers: %1</source>
        <extracomment>a window with the numbers of a picture: %1 its title</extracomment>
        <translation>数值：%1</translation>
    </message>
    <message>
        <source>The numbers at the moment when this window was opened</source>
        <translation>打开此窗口那一刻的数值</translation>
    </message>
</context>
<context>
    <name>lab::ui::OutputPanel</name>
    <message>
        <source>Choose a trained model as the source, or open one of your own: what comes out of it is shown here, and heads can be switched off, flattened or frozen.</source>
        <translation>请选择一个训练好的模型作为来源，或打开您自己的模型：这里会显示它的输出，并可关闭、抹平或冻结其中的头。</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>文本中的位置</translation>
    </message>
    <message>
        <source>After which token the next one is asked for</source>
        <translation>问的是哪个词元之后的下一个</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来是什么</translation>
    </message>
    <message>
        <source>The likeliest things that the model may say next, with their probabilities</source>
        <translation>模型接下来最可能的输出及其概率</translation>
    </message>
    <message>
        <source>pinned, else last</source>
        <comment>a place in the text</comment>
        <translation>已固定，否则最后</translation>
    </message>
</context>
<context>
    <name>lab::ui::OutputTableModel</name>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a probability</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>As trained</source>
        <comment>a probability</comment>
        <translation>训练时的样子</translation>
    </message>
</context>
<context>
    <name>lab::ui::OverrideTableModel</name>
    <message>
        <source>other head</source>
        <translation>其他头</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>不在本文中</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>It belongs to a head that is not shown; it counts there.</source>
        <translation>它属于当前未显示的头，在那里生效。</translation>
    </message>
    <message>
        <source>It lies outside the present sequence and changes nothing now.</source>
        <translation>它位于当前序列之外，目前不起作用。</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>all heads</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
</context>
<context>
    <name>lab::ui::OverridesPanel</name>
    <message>
        <source>Every number here is computed. Double-click a cell of a picture, or move to it and type, to put a number of your own in its place.</source>
        <translation>目前所有数值均为计算所得。双击图中的单元格，或移到其上直接输入，即可换成你自己的数。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Release the chosen numbers</source>
        <translation>恢复所选数值</translation>
    </message>
    <message>
        <source>Let what is computed stand in the chosen cells again (Delete)</source>
        <translation>让所选单元格恢复为计算值（Delete）</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Release all numbers</source>
        <translation>恢复所有数值</translation>
    </message>
    <message>
        <source>Let what is computed stand in all cells again, painted masks too</source>
        <translation>让所有单元格恢复为计算值，包括手绘掩码</translation>
    </message>
    <message>
        <source>Overridden numbers</source>
        <translation>已改写的数值</translation>
    </message>
    <message>
        <source>Where a number stands in the place of a computed one, and both</source>
        <translation>改写所在的位置，以及改写前后的数值</translation>
    </message>
</context>
<context>
    <name>lab::ui::ParameterEditor</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a parameter and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
%2 to %3</source>
        <extracomment>what a parameter does, and its least and largest value</extracomment>
        <translation>%1
%2 到 %3</translation>
    </message>
</context>
<context>
    <name>lab::ui::ParametersPanel</name>
    <message>
        <source>1/√rank</source>
        <translation>1/√秩</translation>
    </message>
    <message>
        <source>1/√d_k</source>
        <translation>1/√d_k</translation>
    </message>
    <message>
        <source>None (1)</source>
        <translation>无（1）</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Which layer of the network; numbering starts at 0</source>
        <translation>网络的哪一层；从 0 开始编号</translation>
    </message>
    <message>
        <source>Which attention head of the layer; numbering starts at 0</source>
        <translation>该层的哪一个注意力头；从 0 开始编号</translation>
    </message>
    <message>
        <source>d_k</source>
        <translation>d_k</translation>
    </message>
    <message>
        <source>The number that each dot product is multiplied by</source>
        <translation>每个点积所乘的数</translation>
    </message>
    <message>
        <source>Width of queries and keys. For a trained head: the rank to which the product of its query and key projections is cut, up to the head as trained</source>
        <translation>查询和键的维度。对训练好的头，则为其查询投影与键投影之积截断后的秩，最大时即为训练所得的整个头</translation>
    </message>
    <message>
        <source>What each dot product is multiplied by. For independent components of variance 1, 1/√d_k keeps the scores&apos; variance at 1 however wide the vectors are</source>
        <translation>每个点积所乘的系数。若各分量独立且方差为 1，取 1/√d_k 时无论向量维度多大，得分的方差都保持为 1</translation>
    </message>
    <message>
        <source>Head&apos;s own 1/√d</source>
        <translation>头自身的 1/√d</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>几种同时</translation>
    </message>
    <message>
        <source>The function&apos;s own (1)</source>
        <translation>得分函数自带的（1）</translation>
    </message>
    <message>
        <source>1/√d_model (a known mistake)</source>
        <translation>1/√d_model（已知的错误）</translation>
    </message>
    <message>
        <source>Which keys a query may attend to; several patterns combine under More</source>
        <translation>一个查询可以关注哪些键；在“更多”中可以把几种样式合用</translation>
    </message>
    <message>
        <source>Show or hide score function, mask patterns, positions, normalizer and heads</source>
        <translation>显示或隐藏得分函数、掩码样式、位置、归一化和头</translation>
    </message>
</context>
<context>
    <name>lab::ui::PartText</name>
    <message>
        <source>used</source>
        <comment>capacity</comment>
        <translation>已利用</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>capacity or time lost</comment>
        <translation>资源冲突</translation>
    </message>
    <message>
        <source>captured</source>
        <comment>capacity or time lost</comment>
        <translation>被夺走</translation>
    </message>
    <message>
        <source>lapses</source>
        <comment>capacity or time lost</comment>
        <translation>困倦失误</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>capacity or time lost</comment>
        <translation>闲置</translation>
    </message>
    <message>
        <source>becomes progress on the tasks</source>
        <translation>转化为任务的进展</translation>
    </message>
    <message>
        <source>lost where two things want the same resource</source>
        <translation>两件事争用同一种资源而损失</translation>
    </message>
    <message>
        <source>on a task, but still turning to it or finding back into it</source>
        <translation>已在任务上，但还在转入或找回思路</translation>
    </message>
    <message>
        <source>held by a distractor</source>
        <translation>被干扰物占住</translation>
    </message>
    <message>
        <source>held by something in the surroundings</source>
        <translation>被周围的事物占住</translation>
    </message>
    <message>
        <source>held by a worry or a wandering thought</source>
        <translation>被忧虑或游离的思绪占住</translation>
    </message>
    <message>
        <source>not there, for sleepiness</source>
        <translation>因困倦而不在状态</translation>
    </message>
    <message>
        <source>nothing to attend to, or a break</source>
        <translation>没有可注意的事，或正在休息</translation>
    </message>
    <message>
        <source>switching, resuming</source>
        <comment>capacity or time lost</comment>
        <translation>切换与恢复</translation>
    </message>
    <message>
        <source>captured, outside</source>
        <comment>capacity or time lost</comment>
        <translation>被外界夺走</translation>
    </message>
    <message>
        <source>captured, within</source>
        <comment>capacity or time lost</comment>
        <translation>被思绪夺走</translation>
    </message>
</context>
<context>
    <name>lab::ui::PersonGroup</name>
    <message>
        <source>slept %1 h · awake %2 h · stress %3</source>
        <extracomment>the group&apos;s heading: last night&apos;s sleep, hours awake, stress</extracomment>
        <translation>睡 %1 小时 · 醒 %2 小时 · 压力 %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Show or hide sleep, time of day, stress, mood, interest, difficulty and practice</source>
        <translation>显示或隐藏睡眠、时刻、压力、心情、兴趣、难度与练习</translation>
    </message>
    <message>
        <source>Sleep and hours awake set alertness B (McCauley and others 2013), and with it how fast everything goes.</source>
        <translation>睡眠与清醒时长决定警觉度 B（McCauley 等 2013），进而决定一切进行得多快。</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>练过的</translation>
    </message>
    <message>
        <source>Practised task</source>
        <translation>练习过的任务</translation>
    </message>
    <message>
        <source>The task that the practice was of</source>
        <translation>练习针对的任务</translation>
    </message>
    <message>
        <source>Practice speeds up the practised task and, by half as much, tasks of the same kind. It does not make attention larger (Sala and others 2019).</source>
        <translation>练习会加快练过的任务，对同类任务的帮助减半。它不会扩大注意的容量（Sala 等 2019）。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>3 nights ago</source>
        <translation>大前夜</translation>
    </message>
    <message>
        <source>Hours asleep three nights ago</source>
        <translation>大前夜睡了几小时</translation>
    </message>
    <message>
        <source>2 nights ago</source>
        <translation>前夜</translation>
    </message>
    <message>
        <source>Hours asleep the night before last</source>
        <translation>前夜（昨夜之前的一夜）睡了几小时</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨夜</translation>
    </message>
    <message>
        <source>Hours asleep in the last night</source>
        <translation>昨夜睡了几小时</translation>
    </message>
    <message>
        <source>Awake for</source>
        <translation>已清醒</translation>
    </message>
    <message>
        <source>Hours since waking up, when the scene begins</source>
        <translation>场景开始时，醒来已有几小时</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>0 to 1: weakens goals, strengthens distractions, brings worries (direction: Moran 2016, Shi and others 2019; sizes are this program&apos;s)</source>
        <translation>0 到 1：削弱目标，增强干扰，带来忧虑（方向：Moran 2016，Shi 等 2019；大小由本程序设定）</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>−1 to 1: low mood lets more thoughts wander (direction known, size this program&apos;s)</source>
        <translation>−1 到 1：心情低落时更容易走神（方向有据，大小由本程序设定）</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>0 to 1: what keeps attention focused rather than scanning (direction: Aston-Jones and Cohen 2005)</source>
        <translation>0 到 1：使注意保持专注而不四处扫视（方向：Aston-Jones、Cohen 2005）</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>0 to 1: how long the work takes; 0.5 as on the cards</source>
        <translation>0 到 1：工作要花多久；0.5 即卡片上所写</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sessions of practice before the scene</source>
        <translation>场景之前练习过几次</translation>
    </message>
    <message>
        <source>Hour of the day when the scene begins, 0:00 to 24:00</source>
        <translation>场景开始时是几点，0:00 到 24:00</translation>
    </message>
    <message>
        <source>calm</source>
        <comment>stress</comment>
        <translation>平静</translation>
    </message>
    <message>
        <source>tense</source>
        <comment>stress</comment>
        <translation>紧张</translation>
    </message>
    <message>
        <source>low</source>
        <comment>mood</comment>
        <translation>低落</translation>
    </message>
    <message>
        <source>high</source>
        <comment>mood</comment>
        <translation>愉快</translation>
    </message>
    <message>
        <source>bored</source>
        <comment>interest</comment>
        <translation>乏味</translation>
    </message>
    <message>
        <source>keen</source>
        <comment>interest</comment>
        <translation>浓厚</translation>
    </message>
</context>
<context>
    <name>lab::ui::PhasePlaneView</name>
    <message>
        <source>Phase plane</source>
        <translation>相平面</translation>
    </message>
    <message>
        <source>Nothing yet. Add a task and press Play: the point shows what attention is drawn to.</source>
        <translation>暂无内容。请添加一项任务并按“播放”：图中的点会显示注意被引向何处。</translation>
    </message>
    <message>
        <source>↑ y %1</source>
        <extracomment>an axis upwards: %1 a distractor; y is the activation of the model</extracomment>
        <translation>↑ y %1</translation>
    </message>
    <message>
        <source>y %1 →</source>
        <extracomment>an axis to the right: %1 a task; y is the activation of the model</extracomment>
        <translation>y %1 →</translation>
    </message>
    <message>
        <source>goal steady</source>
        <comment>a curve</comment>
        <translation>目标零斜线</translation>
    </message>
    <message>
        <source>distractor steady</source>
        <comment>a curve</comment>
        <translation>干扰零斜线</translation>
    </message>
    <message>
        <source>border</source>
        <comment>between two basins</comment>
        <translation>分界线</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a point of rest</comment>
        <translation>稳定点</translation>
    </message>
    <message>
        <source>tips over</source>
        <comment>a point of rest that is not stable</comment>
        <translation>不稳定点</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the present point</comment>
        <translation>此刻</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <extracomment>%1 a task, %2 its activation, %3 a distractor, %4 its activation</extracomment>
        <translation>%1 %2，%3 %4</translation>
    </message>
    <message>
        <source>Point of rest that stays: %1</source>
        <translation>稳定的平衡点：%1</translation>
    </message>
    <message>
        <source>Point of rest that tips over: %1</source>
        <translation>不稳定的平衡点：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>此刻：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>A border parts the focused basin from the distracted basin.</source>
        <translation>一条分界线把专注域与分心域隔开。</translation>
    </message>
    <message>
        <source>Every start leads to one state: %1.</source>
        <extracomment>%1 such as &quot;focused basin&quot;</extracomment>
        <translation>无论从哪里出发都到达同一状态：%1。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>y of the goal</source>
        <translation>目标的 y</translation>
    </message>
    <message>
        <source>y of the distractor</source>
        <translation>干扰的 y</translation>
    </message>
    <message>
        <source>rest, stays</source>
        <translation>平衡点（稳定）</translation>
    </message>
    <message>
        <source>rest, tips over</source>
        <translation>平衡点（不稳定）</translation>
    </message>
    <message>
        <source>way to now</source>
        <translation>走到此刻的路径</translation>
    </message>
    <message>
        <source>of two; the others are left out</source>
        <extracomment>a picture of the activations of a task and a distractor</extracomment>
        <translation>二者之间，略去其余</translation>
    </message>
    <message>
        <source>The point is what two rivals for attention have of it now; it goes where the model draws it. Along “goal steady” the task would stay as it is, along “distractor steady” what distracts. Where both lines meet is a point of rest: one that stays draws the point in, one that tips over sends it away at the least push. A basin is the ground from which all ways lead to the same point of rest; the border parts two of them.</source>
        <translation>图中的点表示两个竞争者此刻各占多少注意，并按模型所指的方向移动。在“目标零斜线”上任务的激活保持不变，在“干扰零斜线”上干扰的激活保持不变。两线相交处是平衡点：稳定点把点吸引过来，不稳定点稍受扰动就把它推开。吸引域是所有最终到达同一平衡点的出发位置；分界线把两个域隔开。</translation>
    </message>
    <message>
        <source>Two basins: on this side of the border the task wins, beyond it the distractor.</source>
        <translation>有两个吸引域：分界线这一侧任务获胜，另一侧干扰获胜。</translation>
    </message>
</context>
<context>
    <name>lab::ui::PictureAccessible</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a title such as &quot;Row bars&quot;, %2 what is under the cursor, such as &quot;Key ·tired: 0.6372&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Save the picture under another name or in another folder.</source>
        <translation>无法写入“%1”：%2。请换一个文件名或文件夹保存图片。</translation>
    </message>
    <message>
        <source>Save &amp;picture as PNG</source>
        <translation>将图片保存为 PNG(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>saves the picture of scores, weights or context</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: picture</source>
        <comment>copies it</comment>
        <translation>%1：图片</translation>
    </message>
    <message>
        <source>%1: numbers</source>
        <comment>copies them</comment>
        <translation>%1：数值</translation>
    </message>
</context>
<context>
    <name>lab::ui::PictureView</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>lab::ui::PlanTimelineView</name>
    <message>
        <source>What	From (min)	To (min)
</source>
        <comment>tabs and the end of the line stay</comment>
        <translation>内容	开始（分钟）	结束（分钟）
</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Break from %1 to %2 (%3 min)</source>
        <extracomment>%1 and %2 times from the start of the hour, %3 minutes</extracomment>
        <translation>休息：%1 至 %2（%3 分钟）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 a task, %2 and %3 times from the start of the hour</extracomment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>The planned hour: %1. %2</source>
        <extracomment>%1 a list of stretches of time, %2 a sentence on what interrupts</extracomment>
        <translation>计划的一小时：%1。%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>axis</comment>
        <extracomment>a minute of the planned hour</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>▲ messages come together. %1</source>
        <extracomment>▲ is drawn under the time line</extracomment>
        <translation>▲ 消息集中送达。%1</translation>
    </message>
</context>
<context>
    <name>lab::ui::PlanePanel</name>
    <message>
        <source>Queries and keys have vectors of different widths here, so they share no plane: choose a dot product as the score.</source>
        <translation>此处查询与键的向量维数不同，无法置于同一平面：请选择点积作为得分函数。</translation>
    </message>
    <message>
        <source>Q or K holds numbers that are not finite: enter smaller ones.</source>
        <translation>Q 或 K 中含有非有限的数：请输入较小的数。</translation>
    </message>
    <message>
        <source>Q and K in the plane</source>
        <translation>Q 与 K 的平面图</translation>
    </message>
    <message>
        <source>Principal components of Q and K · %1</source>
        <translation>Q 与 K 的主成分 · %1</translation>
    </message>
    <message>
        <source>Each query and each key as a point in the plane in which they spread most (principal components). Left and right move, up and down change between queries and keys, Enter pins</source>
        <translation>每个查询和每个键都是平面上的一个点，该平面使各点最为分散（主成分分析）。左右方向键移动，上下方向键在查询与键之间切换，回车键固定</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
    <message>
        <source>This head has no queries and keys to show: its scores are no products of vectors, or only its weights are known.</source>
        <translation>这个头没有可显示的查询和键：它的分数不是向量的乘积，或者只知道它的权重。</translation>
    </message>
</context>
<context>
    <name>lab::ui::PlaneText</name>
    <message>
        <source>focused basin</source>
        <translation>专注域</translation>
    </message>
    <message>
        <source>distracted basin</source>
        <translation>分心域</translation>
    </message>
    <message>
        <source>shared attention</source>
        <translation>共享注意</translation>
    </message>
</context>
<context>
    <name>lab::ui::PlaneView</name>
    <message>
        <source>Query %1 at %2, %3</source>
        <translation>查询 %1 位于 %2，%3</translation>
    </message>
    <message>
        <source>Key %1 at %2, %3</source>
        <translation>键 %1 位于 %2，%3</translation>
    </message>
    <message>
        <source>%3 queries and %4 keys; the first axis explains %1 % of the variance, the second %2 %.</source>
        <extracomment>%1 and %2 numbers of per cent, %3 and %4 numbers of points</extracomment>
        <translation>%3 个查询，%4 个键；第一轴解释方差的 %1 %，第二轴解释 %2 %。</translation>
    </message>
    <message>
        <source>Queries (Q)</source>
        <translation>查询（Q）</translation>
    </message>
    <message>
        <source>Keys (K)</source>
        <translation>键（K）</translation>
    </message>
    <message>
        <source>Component %1 (%2 % of the variance)</source>
        <extracomment>an axis: %1 its number, %2 a number of per cent</extracomment>
        <translation>主成分 %1（占方差的 %2 %）</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>an axis</comment>
        <extracomment>the same where there is little room</extracomment>
        <translation>%1（%2 %）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points labelled</source>
        <translation>
            <numerusform>%n 个点中标注了 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::PlaybackBar</name>
    <message>
        <source>Pause the scene</source>
        <translation>暂停场景</translation>
    </message>
    <message>
        <source>Play the scene</source>
        <translation>播放场景</translation>
    </message>
    <message>
        <source>Let the scene&apos;s time stand still (F8)</source>
        <translation>让场景的时间停住（F8）</translation>
    </message>
    <message>
        <source>Let the scene&apos;s time run (F8)</source>
        <translation>让场景的时间走起来（F8）</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One tenth of a second on (F9)</source>
        <translation>前进十分之一秒（F9）</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Back to the beginning, with the present settings (Shift+F8)</source>
        <translation>回到开头，使用现在的设置（Shift+F8）</translation>
    </message>
    <message>
        <source>Time in the scene</source>
        <translation>场景时间</translation>
    </message>
    <message>
        <source>Drag to go back; what has happened happens again from there</source>
        <translation>拖动即可回到过去；发生过的事会从那里重演</translation>
    </message>
    <message>
        <source>Time in the scene: minutes, seconds and tenths</source>
        <translation>场景时间：分、秒和十分之一秒</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Seconds of the scene in one second</source>
        <translation>一秒钟里场景走过的秒数</translation>
    </message>
</context>
<context>
    <name>lab::ui::PositionGroup</name>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Show or hide how attention learns where a token stands</source>
        <translation>显示或隐藏注意力怎样得知词元的位置</translation>
    </message>
    <message>
        <source>Position encoding</source>
        <translation>位置编码</translation>
    </message>
    <message>
        <source>How attention learns where a token stands</source>
        <translation>注意力怎样得知词元的位置</translation>
    </message>
</context>
<context>
    <name>lab::ui::ProofBadge</name>
    <message>
        <source>Click to open the proof.</source>
        <translation>点按可打开验证。</translation>
    </message>
    <message>
        <source>&amp;Proof that the numbers are right</source>
        <translation>数值正确性验证(&amp;P)</translation>
    </message>
</context>
<context>
    <name>lab::ui::ProofPanel</name>
    <message>
        <source>Cancelled: the proof is not complete.</source>
        <translation>已取消：验证没有完成。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the proof</source>
        <translation>复制验证结果</translation>
    </message>
    <message>
        <source>Copy the table, with tabs between its columns</source>
        <translation>复制表格，各列之间用制表符分隔</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存验证结果</translation>
    </message>
    <message>
        <source>Save the table as comma-separated values (CSV)</source>
        <translation>把表格保存为逗号分隔值 (CSV)</translation>
    </message>
    <message>
        <source>Reference cases and gradients</source>
        <translation>参考算例和梯度</translation>
    </message>
    <message>
        <source>Numbers that were computed apart from this program, and what it makes of them; click a heading to sort</source>
        <translation>在本程序之外算出的数，以及本程序的结果；点按列标题可排序</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel the proof</source>
        <translation>取消验证</translation>
    </message>
    <message>
        <source>Run the proof</source>
        <translation>运行验证</translation>
    </message>
    <message>
        <source>End the proof</source>
        <translation>结束验证</translation>
    </message>
    <message>
        <source>Compute every reference case and measure the gradients of the present setting on this computer</source>
        <translation>在这台计算机上计算所有参考算例，并测量当前设置的梯度</translation>
    </message>
    <message>
        <source>Proof FAILS: %1 reference cases in double and %2 in float do not hold</source>
        <extracomment>%1 and %2 numbers of cases</extracomment>
        <translation>验证不通过：双精度有 %1 个、单精度有 %2 个参考算例不成立</translation>
    </message>
    <message>
        <source>no gradient to check</source>
        <translation>没有可检验的梯度</translation>
    </message>
    <message>
        <source>gradient check %1</source>
        <translation>梯度检验 %1</translation>
    </message>
    <message>
        <source>gradient check FAILS (%1)</source>
        <translation>梯度检验不通过（%1）</translation>
    </message>
    <message>
        <source>%1 (earlier setting)</source>
        <comment>a gradient check</comment>
        <translation>%1（较早的设置）</translation>
    </message>
    <message>
        <source>%1 of %2 reference cases hold in double (largest error %3), %4 of %5 in float (%6).</source>
        <extracomment>%1 of %2 cases, %3 an error; %4 of %5, %6 an error</extracomment>
        <translation>双精度：%2 个参考算例中 %1 个成立（最大误差 %3）；单精度：%5 个中 %4 个成立（最大误差 %6）。</translation>
    </message>
    <message>
        <source>FAILED: %1.</source>
        <comment>names of cases</comment>
        <translation>不成立：%1。</translation>
    </message>
    <message>
        <source>Every case is covered.</source>
        <translation>所有算例都已涵盖。</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <comment>names of cases</comment>
        <translation>未涵盖：%1。</translation>
    </message>
    <message>
        <source>No gradient to check: the chosen normalizer has none in this program.</source>
        <translation>没有可检验的梯度：本程序没有所选归一化方法的梯度。</translation>
    </message>
    <message>
        <source>No gradient to check: there are no tokens.</source>
        <translation>没有可检验的梯度：没有词元。</translation>
    </message>
    <message>
        <source>Gradients of the setting (first %1 queries, %2 keys) are as measured, largest error %3.</source>
        <extracomment>%1 queries, %2 keys, %3 an error</extracomment>
        <translation>该设置的梯度（前 %1 个查询、前 %2 个键）与测量一致，最大误差 %3。</translation>
    </message>
    <message>
        <source>Gradients of the setting (first %1 queries, %2 keys) are NOT as measured: largest error %3.</source>
        <translation>该设置的梯度（前 %1 个查询、前 %2 个键）与测量不一致：最大误差 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) beside a kink, where there is no derivative, left out.</source>
        <translation>
            <numerusform>略去紧挨不可导点的 %n 个元素，那里没有导数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Run: the program computes reference cases whose answers come from an independent program, and compares the gradients of the present setting with measured ones.</source>
        <translation>请按“运行”：程序会计算答案来自独立程序的参考算例，并把当前设置的梯度与测量的梯度比较。</translation>
    </message>
    <message>
        <source>The gradient check belongs to an earlier setting.</source>
        <translation>梯度检验属于较早的设置。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Proof: %1 of %2 reference cases hold, %3 not covered, largest error %4 (double)</source>
        <extracomment>%1 of %2 cases, %3 a number of cases, %4 an error</extracomment>
        <translation>验证：%2 个参考算例中 %1 个成立，%3 个未涵盖，最大误差 %4（双精度）</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are not covered.</source>
        <translation>
            <numerusform>另有 %n 个算例未涵盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of relative positions are not part of this check.</source>
        <translation>相对位置加到值上的向量不在此检验之内。</translation>
    </message>
    <message>
        <source>It takes weights and context as they are computed, not as they are overridden.</source>
        <translation>检验所用的是算得的权重和上下文，而非改写后的数值。</translation>
    </message>
</context>
<context>
    <name>lab::ui::ProofTableModel</name>
    <message>
        <source>– not covered</source>
        <translation>– 未涵盖</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ 成立</translation>
    </message>
    <message>
        <source>✗ FAILS</source>
        <translation>✗ 不成立</translation>
    </message>
    <message>
        <source>every element lies beside a kink</source>
        <translation>每个元素都紧挨着不可导点</translation>
    </message>
    <message>
        <source>[%1, %2]: %3 worked out, %4 measured</source>
        <extracomment>%1 row and %2 column of an element; %3 worked out, %4 measured</extracomment>
        <translation>[%1, %2]：推导值 %3，测量值 %4</translation>
    </message>
    <message>
        <source>The case cannot be read or computed.</source>
        <translation>这个算例无法读取或计算。</translation>
    </message>
    <message>
        <source>%1 was not computed in this shape</source>
        <translation>%1 没有按这个形状算出</translation>
    </message>
    <message>
        <source>%1[%2]: %3, expected %4</source>
        <extracomment>%1 an array, %2 the place in it, %3 computed, %4 expected</extracomment>
        <translation>%1[%2]：%3，应为 %4</translation>
    </message>
    <message>
        <source>(L(x + h) − L(x − h)) / 2h, h = %1</source>
        <extracomment>%1 a step size; %n elements left out</extracomment>
        <translation>(L(x + h) − L(x − h)) / 2h，h = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) beside a kink left out</source>
        <translation>
            <numerusform>略去紧挨不可导点的 %n 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>算例</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Worst element</source>
        <translation>误差最大的元素</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Gradient: queries</source>
        <translation>梯度：查询</translation>
    </message>
    <message>
        <source>Gradient: keys</source>
        <translation>梯度：键</translation>
    </message>
    <message>
        <source>Gradient: values</source>
        <translation>梯度：值</translation>
    </message>
    <message>
        <source>Gradient: scores</source>
        <translation>梯度：得分</translation>
    </message>
    <message>
        <source>gradients of the whole mechanism are not compared with it</source>
        <translation>整个机制的梯度没有与它比较</translation>
    </message>
    <message>
        <source>the program does not train yet</source>
        <translation>本程序还不能训练</translation>
    </message>
    <message>
        <source>the program computes attention alone, not whole blocks</source>
        <translation>本程序只计算注意力，不计算完整的模块</translation>
    </message>
    <message>
        <source>the program has no calculation of this name</source>
        <translation>本程序没有这个名称的计算</translation>
    </message>
</context>
<context>
    <name>lab::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No project has been opened or saved yet</source>
        <translation>还没有打开或保存过项目</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>lab::ui::RecoveryBar</name>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open the unsaved work in this window; it is not saved to its file yet</source>
        <translation>在本窗口中打开未保存的内容；它尚未写入原文件</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Delete the unsaved work for good</source>
        <translation>永久删除这份未保存的内容</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept safe in case of a crash: %1 Save often.</source>
        <comment>a sentence</comment>
        <translation>无法为意外退出备份未保存的更改：%1请经常保存。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. A project that had not been saved was kept, as of %1.</source>
        <translation>程序上次意外退出。一个从未保存过的项目已自动保留，时间为 %1。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. Unsaved changes to “%1” were kept, as of %2.</source>
        <translation>程序上次意外退出。“%1”中未保存的更改已自动保留，时间为 %2。</translation>
    </message>
</context>
<context>
    <name>lab::ui::RowBarsPanel</name>
    <message>
        <source>Row bars</source>
        <extracomment>%1 a query (token), %2 such as &quot;Layer 1, head 2&quot;</extracomment>
        <translation>单行条形图</translation>
    </message>
    <message>
        <source>Weights of query %1 · %2</source>
        <translation>查询 %1 的权重 · %2</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>按权重从大到小</translation>
    </message>
    <message>
        <source>Sort the bars by weight instead of by position</source>
        <translation>按权重而不是按位置排列条形</translation>
    </message>
    <message>
        <source>The weights of the pinned query, else of the one that is pointed at, else of the first; up and down move, Enter pins</source>
        <translation>显示固定的查询的权重；没有固定时显示指针所指的查询，否则显示第一个查询。上下方向键移动，回车键固定</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
</context>
<context>
    <name>lab::ui::RowBarsView</name>
    <message>
        <source>masked</source>
        <comment>a cell</comment>
        <translation>被掩码</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n keys shown</source>
        <translation>
            <numerusform>显示 %n 个键中的 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::SaveText</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Save the table under another name or in another folder.</source>
        <translation>无法写入“%1”：%2。请以其他名称或在其他文件夹中保存表格。</translation>
    </message>
</context>
<context>
    <name>lab::ui::SceneAccessible</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the title of a picture, %2 what is under its cursor, such as &quot;0:25.0: Phone 85 %&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::SceneFeed</name>
    <message>
        <source>Focus</source>
        <translation>专注度</translation>
    </message>
    <message>
        <source>distracted</source>
        <translation>分心</translation>
    </message>
    <message>
        <source>focused</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制力</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>耗尽</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>充沛</translation>
    </message>
    <message>
        <source>Alertness</source>
        <translation>警觉度</translation>
    </message>
    <message>
        <source>lapses</source>
        <translation>次失误</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>困倦</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>清醒</translation>
    </message>
    <message>
        <source>LC mode</source>
        <translation>蓝斑模式</translation>
    </message>
    <message>
        <source>distractor</source>
        <translation>干扰</translation>
    </message>
    <message>
        <source>about %1 lapses in a 10-minute test</source>
        <translation>10 分钟测试中约 %1 次失误</translation>
    </message>
    <message>
        <source>distractible</source>
        <comment>tonic mode</comment>
        <translation>易分心</translation>
    </message>
    <message>
        <source>focused</source>
        <comment>phasic mode</comment>
        <translation>专注</translation>
    </message>
    <message>
        <source>Removed tasks</source>
        <translation>已移除的任务</translation>
    </message>
</context>
<context>
    <name>lab::ui::SceneLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Ratio of weights</source>
        <translation>权重之比</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Held (s)</source>
        <translation>占据（秒）</translation>
    </message>
    <message>
        <source>Lost (s)</source>
        <translation>损失（秒）</translation>
    </message>
    <message>
        <source>What happened, why, and what it cost</source>
        <translation>发生了什么，为什么，代价是什么</translation>
    </message>
</context>
<context>
    <name>lab::ui::SceneSlider</name>
    <message>
        <source>%1
%2 ↔ %3</source>
        <extracomment>under the name of a slider, %1 the name, %2 and %3 what its left and right end mean</extracomment>
        <translation>%1
%2 ↔ %3</translation>
    </message>
</context>
<context>
    <name>lab::ui::SceneView</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Show numbers…</source>
        <translation>显示数值…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save numbers…</source>
        <translation>保存数值…</translation>
    </message>
    <message>
        <source>Arrow keys read out what is shown; the context menu copies, saves and lists it.</source>
        <translation>方向键逐项读出图中内容；右键菜单可复制、保存和列出数值。</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoreArraysDialog</name>
    <message>
        <source>“%1” is not a number from −1,000,000 to 1,000,000. The old number stays.</source>
        <translation>“%1”不是 −1,000,000 到 1,000,000 之间的数。原来的数值保持不变。</translation>
    </message>
    <message>
        <source>%1, typed or loaded</source>
        <comment>the shape of an array</comment>
        <translation>%1，键入或载入</translation>
    </message>
    <message>
        <source>%1, seeded, not trained</source>
        <comment>the shape of an array</comment>
        <translation>%1，由种子生成，未经训练</translation>
    </message>
    <message>
        <source>Load numbers</source>
        <translation>载入数值</translation>
    </message>
    <message>
        <source>Numbers (*.npy *.csv *.tsv *.txt)</source>
        <translation>数值 (*.npy *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is not a table of numbers (%2: %3). Load a .npy file, or a text with a row a line and commas between the numbers.</source>
        <translation>“%1”不是数值表（%2：%3）。请载入 .npy 文件，或每行一行、数之间用逗号隔开的文本。</translation>
    </message>
    <message>
        <source>“%1” holds %2 numbers, but %3 are needed here. Choose another file, or change d_k or the parameters of the score function so that it fits.</source>
        <translation>“%1”中有 %2 个数，而这里需要 %3。请选另一个文件，或改变 d_k 或得分函数的参数，使其相符。</translation>
    </message>
    <message>
        <source>“%1” holds a number beyond ±1,000,000. Choose another file.</source>
        <translation>“%1”中有超出 ±1,000,000 的数。请选另一个文件。</translation>
    </message>
    <message>
        <source>Numbers of the score function</source>
        <translation>得分函数的数值</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Which of the function&apos;s arrays is shown</source>
        <translation>显示函数的哪个数组</translation>
    </message>
    <message>
        <source>Numbers of the array</source>
        <translation>数组的数值</translation>
    </message>
    <message>
        <source>Enter or F2 edits a number</source>
        <translation>按 Enter 或 F2 编辑数值</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>Take the numbers of a .npy file or of a table as text</source>
        <translation>使用 .npy 文件或文本表格中的数</translation>
    </message>
    <message>
        <source>Back to seeded</source>
        <translation>恢复为种子数值</translation>
    </message>
    <message>
        <source>Give up the typed numbers of this array</source>
        <translation>放弃这个数组中键入的数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close; every edit is already in the project</source>
        <translation>关闭；所有修改都已在项目中</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoreGroup</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Show or hide how a query and a key become a score</source>
        <translation>显示或隐藏查询和键怎样得出得分</translation>
    </message>
    <message>
        <source>Score function</source>
        <translation>得分函数</translation>
    </message>
    <message>
        <source>How a query and a key become a score, before the scale</source>
        <translation>查询和键怎样得出得分（缩放之前）</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>数值…</translation>
    </message>
    <message>
        <source>See, type or load the numbers of the score function</source>
        <translation>查看、键入或载入得分函数的数值</translation>
    </message>
    <message>
        <source>Back to seeded</source>
        <translation>恢复为种子数值</translation>
    </message>
    <message>
        <source>Give up the numbers that were typed or loaded</source>
        <translation>放弃键入或载入的数</translation>
    </message>
</context>
<context>
    <name>lab::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a row of choices, such as &quot;Allocation&quot;; %2 one of them, such as &quot;Divided&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::SequenceActions</name>
    <message>
        <source>&amp;Go to the text</source>
        <translation>转到文本(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add token</source>
        <translation>添加词元(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate selected tokens</source>
        <translation>创建所选词元的副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove selected tokens</source>
        <translation>删除所选词元(&amp;R)</translation>
    </message>
    <message>
        <source>Move token &amp;left</source>
        <translation>左移词元(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tokenise again</source>
        <translation>重新分词(&amp;T)</translation>
    </message>
    <message>
        <source>Move token rig&amp;ht</source>
        <translation>右移词元(&amp;H)</translation>
    </message>
    <message>
        <source>Use a &amp;second sequence</source>
        <translation>使用第二个序列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to self-attention</source>
        <translation>回到自注意力(&amp;B)</translation>
    </message>
</context>
<context>
    <name>lab::ui::SequencePanel</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) computed</source>
        <translation>
            <numerusform>%n 个词元中计算了 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Use random vectors</source>
        <translation>改用随机向量</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a token that was just added</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>Tokenise again</source>
        <translation>重新分词</translation>
    </message>
    <message>
        <source>Text of the sequence</source>
        <translation>序列的文本</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>输入或粘贴文本</translation>
    </message>
    <message>
        <source>The text is cut into tokens as you type</source>
        <translation>输入时文本会随即切分为词元</translation>
    </message>
    <message>
        <source>edited as tokens</source>
        <translation>已逐个词元编辑</translation>
    </message>
    <message>
        <source>Cut the text into tokens anew; your edits of single tokens are given up</source>
        <translation>将文本重新切分为词元；对单个词元的编辑将被放弃</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Enter or double-click edits a token, Del removes it, Alt+arrows or dragging move it</source>
        <translation>按 Enter 或双击可编辑词元，按 Del 删除，按 Alt+方向键或拖动可移动</translation>
    </message>
    <message>
        <source>Add a token</source>
        <translation>添加一个词元</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Duplicate the selected tokens</source>
        <translation>创建所选词元的副本</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move the token left</source>
        <translation>将词元左移</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Move the token right</source>
        <translation>将词元右移</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Remove the selected tokens</source>
        <translation>删除所选词元</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Back to self-attention</source>
        <translation>回到自注意力</translation>
    </message>
    <message>
        <source>Use a second sequence</source>
        <translation>使用第二个序列</translation>
    </message>
    <message>
        <source>Let keys and values come from this sequence again</source>
        <translation>让键和值重新来自这个序列</translation>
    </message>
    <message>
        <source>Let keys and values come from a sequence of their own (cross-attention)</source>
        <translation>让键和值来自它们自己的序列（交叉注意力）</translation>
    </message>
    <message>
        <source>Text of the second sequence</source>
        <translation>第二个序列的文本</translation>
    </message>
    <message>
        <source>Tokens of the second sequence</source>
        <translation>第二个序列的词元</translation>
    </message>
    <message>
        <source>This model reads no text</source>
        <translation>这个模型不读文本</translation>
    </message>
</context>
<context>
    <name>lab::ui::ShadedTextPanel</name>
    <message>
        <source>Text shaded by attention</source>
        <translation>按注意力着色的文本</translation>
    </message>
    <message>
        <source>Shaded by the weights of query %1 · %2</source>
        <translation>按查询 %1 的权重着色 · %2</translation>
    </message>
    <message>
        <source>Shaded by what each key receives on average · %1</source>
        <translation>按每个键平均获得的权重着色 · %1</translation>
    </message>
    <message>
        <source>One query</source>
        <translation>单个查询</translation>
    </message>
    <message>
        <source>Received on average</source>
        <translation>平均获得的权重</translation>
    </message>
    <message>
        <source>What shades the text</source>
        <translation>文本着色依据</translation>
    </message>
    <message>
        <source>The weights of the pinned query, or the mean over all queries</source>
        <translation>固定的查询的权重，或对所有查询取平均</translation>
    </message>
    <message>
        <source>Each token on the colour of its weight, with a line as thick as it and the number below; the arrow keys move, Enter pins the token as the query</source>
        <translation>每个词元以其权重的颜色为底色，下方线条的粗细和数字也表示权重；方向键移动，回车键把该词元固定为查询</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
</context>
<context>
    <name>lab::ui::SourceChoice</name>
    <message>
        <source>%1 Trained by %2 on %3. Licence: %4.</source>
        <translation>%1训练者：%2；训练数据：%3。许可证：%4。</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>A folder with config.json, tokenizer.json and model.safetensors of a GPT-2, BERT or DistilBERT model</source>
        <translation>含有 GPT-2、BERT 或 DistilBERT 模型的 config.json、tokenizer.json 和 model.safetensors 的文件夹</translation>
    </message>
    <message>
        <source>Open arrays…</source>
        <translation>打开数组…</translation>
    </message>
    <message>
        <source>Attention weights that were saved as .npy, .npz or .safetensors, for instance from a notebook</source>
        <translation>保存为 .npy、.npz 或 .safetensors 的注意力权重，例如从笔记本中保存的</translation>
    </message>
    <message>
        <source>Where the vectors come from, and who trained them</source>
        <translation>向量从何而来，由谁训练</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageBar</name>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Embeddings and the queries, keys and values projected from them</source>
        <translation>嵌入，以及由其投影得到的查询、键和值</translation>
    </message>
    <message>
        <source>Scores, weights and context</source>
        <translation>得分、权重和上下文向量</translation>
    </message>
    <message>
        <source>All heads&apos; contexts joined and projected</source>
        <translation>所有头的上下文向量拼接后再投影</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <extracomment>%1 a group of stages, such as Vectors</extracomment>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Paint mask</source>
        <translation>手绘掩码</translation>
    </message>
    <message>
        <source>Hide or show single cells by hand, on top of the chosen masks (M)</source>
        <translation>在所选掩码之上逐格手工遮蔽或显示（M）</translation>
    </message>
    <message>
        <source>Clear painting</source>
        <translation>清除手绘</translation>
    </message>
    <message>
        <source>Let the chosen masks alone decide again which cells are hidden</source>
        <translation>恢复为仅由所选掩码决定遮蔽哪些单元格</translation>
    </message>
    <message>
        <source>Drag over the scores, or Space and Shift+arrows; M ends.</source>
        <translation>在得分图上拖动，或按空格键、Shift+方向键；按 M 结束。</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>手绘</translation>
    </message>
</context>
<context>
    <name>lab::ui::StagePage</name>
    <message>
        <source>X, with positions added</source>
        <extracomment>X: the matrix of word vectors</extracomment>
        <translation>X，已加上位置编码</translation>
    </message>
    <message>
        <source>X, the layer&apos;s input</source>
        <translation>X，该层的输入</translation>
    </message>
    <message>
        <source>given as numbers</source>
        <translation>直接给定的数值</translation>
    </message>
    <message>
        <source>cut to rank %1</source>
        <extracomment>a trained head&apos;s Q and K cut to rank %1</extracomment>
        <translation>截断到秩 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) off</source>
        <translation>
            <numerusform>关闭 %n 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>No embeddings: Q, K and V are themselves the numbers that were given. Choose another source under Parameters to see them projected.</source>
        <translation>没有嵌入：Q、K、V 本身就是给定的数值。请在“参数”中选择其他来源，以查看投影过程。</translation>
    </message>
    <message>
        <source>No output projection: this source ends with the context. Choose another source under Parameters to see the heads joined.</source>
        <translation>没有输出投影：该来源到上下文向量为止。请在“参数”中选择其他来源，以查看各头的合并。</translation>
    </message>
    <message>
        <source>Nothing to show yet: type a text at the left, or choose an example.</source>
        <translation>暂无内容可显示：请在左侧输入文本，或选择一个示例。</translation>
    </message>
</context>
<context>
    <name>lab::ui::StatusSummary</name>
    <message>
        <source>Number of tokens, width of queries and keys, number of heads, and the time it took to compute the head that is shown</source>
        <translation>词元数、查询和键的维度、头数，以及计算当前所示的头所用的时间</translation>
    </message>
    <message>
        <source>Where the vectors come from and who trained them; more under Help</source>
        <translation>向量从何而来，由谁训练；详见“帮助”</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ rows sum to 1</source>
        <translation>✓ 每行之和为 1</translation>
    </message>
    <message>
        <source>✗ rows do not sum to 1</source>
        <translation>✗ 有的行之和不为 1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of zeros: nothing to attend to</source>
        <translation>
            <numerusform>%n 行全为零：没有可关注的键</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row of weights is added up after computing; rows with nothing to attend to are left out</source>
        <translation>计算后逐行累加权重进行核对；没有任何可关注键的行不计入核对</translation>
    </message>
    <message>
        <source>Numbers and mask cells that stand in the place of computed ones; the panel “Overridden numbers” lists them</source>
        <translation>代替计算值的数值和掩码单元格；详见“已改写的数值”面板</translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>已改写 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ rows do not sum to 1: weights are overridden</source>
        <translation>✗ 每行之和不为 1：权重已被改写</translation>
    </message>
    <message>
        <source>rows need not sum to 1 with this normalizer</source>
        <translation>这种归一化不要求每行之和为 1</translation>
    </message>
</context>
<context>
    <name>lab::ui::StreamView</name>
    <message>
        <source>Share of attention</source>
        <translation>注意的份额</translation>
    </message>
    <message>
        <source>Nothing yet. Add a task and press Play: the picture shows where attention goes.</source>
        <translation>暂无内容。请添加一项任务并按“播放”：图中会显示注意去往何处。</translation>
    </message>
    <message>
        <source>moved by choice</source>
        <translation>主动转移</translation>
    </message>
    <message>
        <source>moved by itself</source>
        <translation>被动转移</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 what attention is on, such as &quot;Lecture&quot;, %2 a number of per cent</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins two parts of a list</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no attention anywhere</source>
        <translation>没有注意任何事</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time such as &quot;0:25.0&quot;, %2 a list of shares</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>注意转移</translation>
    </message>
    <message>
        <source>by choice: %1</source>
        <translation>主动：%1</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>被动：%1</translation>
    </message>
    <message>
        <source>At %1 attention is on: %2. Moves of attention in what is shown: %3 by choice, %4 by itself.</source>
        <extracomment>%1 a time, %2 a list of shares, %3 and %4 numbers of moves</extracomment>
        <translation>在 %1，注意分布为：%2。图示时段内注意主动转移 %3 次，被动转移 %4 次。</translation>
    </message>
</context>
<context>
    <name>lab::ui::StripsView</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nothing yet. Press Play: the lines show focus, control and alertness.</source>
        <translation>暂无内容。请按“播放”：曲线会显示专注度、控制力和警觉度。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>unit</comment>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <extracomment>what the lower and the upper end of a strip mean: %1 is low, %2 is high</extracomment>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value</comment>
        <extracomment>%1 what is shown, such as &quot;Control&quot;, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins two parts of a list</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a time such as &quot;0:25.0&quot;, %2 a list of states</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is %2, and was between %3 and %4.</source>
        <extracomment>%1 what is shown, %2 its value now, %3 %4 between which values it was</extracomment>
        <translation>%1 现为 %2，其间在 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what is shown, %2 its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name</comment>
        <extracomment>%1 what is shown, such as &quot;Control&quot;, %2 its symbol, such as &quot;E&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::SweepPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel the sweep</source>
        <translation>取消扫描</translation>
    </message>
    <message>
        <source>Start the sweep</source>
        <translation>开始扫描</translation>
    </message>
    <message>
        <source>End the sweep; what has been computed stays</source>
        <translation>结束扫描；已经算出的结果会保留</translation>
    </message>
    <message>
        <source>Compute the head for each value, beside everything else</source>
        <translation>对每个值计算这个头，不影响其他操作</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n value(s).</source>
        <translation>
            <numerusform>计算了 %n 个值后取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>This chart belongs to an earlier setting.</source>
        <translation>这张图属于较早的设置。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Window of the mask</source>
        <translation>掩码的窗口</translation>
    </message>
    <message>
        <source>Exponent α of entmax</source>
        <translation>entmax 的指数 α</translation>
    </message>
    <message>
        <source>Keys kept by top-k</source>
        <translation>top-k 保留的键数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>从 – 到</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Parameter of the sweep</source>
        <translation>要扫描的参数</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Where the sweep begins</source>
        <translation>扫描从哪里开始</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最后一个值</translation>
    </message>
    <message>
        <source>Where the sweep ends</source>
        <translation>扫描到哪里结束</translation>
    </message>
    <message>
        <source>Steps of the sweep</source>
        <translation>扫描的步数</translation>
    </message>
    <message>
        <source>How many values; whole numbers are not computed twice</source>
        <translation>取多少个值；相同的整数不会计算两次</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic spacing</source>
        <translation>对数间隔</translation>
    </message>
    <message>
        <source>Equal ratios between values, and a logarithmic axis; both ends above 0</source>
        <translation>相邻值之比相等，并使用对数坐标轴；两端都要大于 0</translation>
    </message>
    <message>
        <source>What the sweep shows</source>
        <translation>扫描显示的量</translation>
    </message>
    <message>
        <source>The number that is drawn: a mean over the queries that see something, or the variance of the scaled scores</source>
        <translation>画出的数：对能看到至少一个键的查询求平均，或缩放后得分的方差</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>数值…</translation>
    </message>
    <message>
        <source>Save numbers of the sweep</source>
        <translation>保存扫描的数值</translation>
    </message>
    <message>
        <source>Save what is drawn as comma-separated values (CSV)</source>
        <translation>把画出的内容保存为逗号分隔值 (CSV)</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Save picture of the sweep</source>
        <translation>保存扫描的图片</translation>
    </message>
    <message>
        <source>Save the chart as a PNG picture</source>
        <translation>把图表保存为 PNG 图片</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskCard</name>
    <message>
        <source>Turn to %1</source>
        <translation>转向“%1”</translation>
    </message>
    <message>
        <source>Decide to turn to %1 now (voluntary); a full dot marks what attention is on</source>
        <translation>现在决定转向“%1”（主动）；实心圆点表示注意正在其上</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>“%1”的设置</translation>
    </message>
    <message>
        <source>Show or hide name, kind, importance, load, work and deadline of this task</source>
        <translation>显示或隐藏这个任务的名称、类型、重要性、负荷、工作量与期限</translation>
    </message>
    <message>
        <source>Importance, number of things to keep in view, and how much is done</source>
        <translation>重要性、需要同时顾及的事物数目，以及完成了多少</translation>
    </message>
    <message>
        <source>Name of task %1</source>
        <translation>任务 %1 的名称</translation>
    </message>
    <message>
        <source>What the task is called; left empty it is called by its kind</source>
        <translation>任务叫什么；留空则以类型称呼</translation>
    </message>
    <message>
        <source>Kind of task %1</source>
        <translation>任务 %1 的类型</translation>
    </message>
    <message>
        <source>What it asks of eyes, ears, thought and response, and so which other things disturb it (Wickens 2002)</source>
        <translation>它占用眼、耳、思考与反应的程度，由此决定会被哪些事干扰（Wickens 2002）</translation>
    </message>
    <message>
        <source>own demands</source>
        <extracomment>demands of a task that were set in a file</extracomment>
        <translation>自定需求</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>How much the goal is worth: it multiplies the task&apos;s weight (Bundesen 1990); 1 is an ordinary task, 0 none</source>
        <translation>目标的价值：与任务的权重相乘（Bundesen 1990）；1 为普通任务，0 为毫不重要</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>How many relevant things it holds: more of them leave less for what distracts (Lavie 1995; by Bundesen&apos;s formula)</source>
        <translation>其中有多少相关事物：越多，留给干扰的就越少（Lavie 1995；用 Bundesen 的公式）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>How long it takes with all of a rested person&apos;s attention</source>
        <translation>休息充分的人全神贯注要做多久</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Deadline of task %1</source>
        <translation>任务 %1 的期限</translation>
    </message>
    <message>
        <source>Whether the task becomes pressing only towards a deadline</source>
        <translation>任务是否临近期限才变得紧迫</translation>
    </message>
    <message>
        <source>Minutes until the deadline of task %1</source>
        <translation>距任务 %1 的期限还有几分钟</translation>
    </message>
    <message>
        <source>From the start of the scene; far away it presses less (Steel and König 2006)</source>
        <translation>从场景开始算起；期限越远越不紧迫（Steel、König 2006）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Take this task away; Undo brings it back</source>
        <translation>去掉这个任务；“撤销”可找回</translation>
    </message>
    <message>
        <source>importance %1 · load %2 · %3 % done</source>
        <extracomment>a task: how important it is, how many things it asks to be kept in view, how much of it is done</extracomment>
        <translation>重要性 %1 · 负荷 %2 · 完成 %3%</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>截止于</translation>
    </message>
    <message>
        <source>Set a deadline</source>
        <translation>设截止时间</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskList</name>
    <message>
        <source>No task, so nothing to attend to. Add a task, or choose a scene above.</source>
        <translation>没有任务，也就没有可注意的事。请添加一个任务，或在上方选择一个场景。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Up to four tasks compete for attention</source>
        <translation>最多四个任务争夺注意</translation>
    </message>
</context>
<context>
    <name>lab::ui::TimeView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds of scene time</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>how much time a picture shows</extracomment>
        <translation>最近 %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TokenListModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1: %2. Beyond the limit, not computed</source>
        <translation>词元 %1：%2。超出上限，不参与计算</translation>
    </message>
    <message>
        <source>Token %1: %2. Not in the vocabulary of this source; it has a stand-in vector (see Help)</source>
        <translation>词元 %1：%2。不在该来源的词表中，使用替代向量（参见“帮助”）</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <translation>词元 %1：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::TokenWeights</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a token and its weight, in a list of such</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>joins two parts of a list</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Key %1: receives %2 on average</source>
        <translation>键 %1：平均获得 %2</translation>
    </message>
    <message>
        <source>Query %1 → key %2: masked</source>
        <translation>查询 %1 → 键 %2：已被掩码遮蔽</translation>
    </message>
    <message>
        <source>Query %1 → key %2: %3</source>
        <translation>查询 %1 → 键 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>What %n keys receive on average. Largest: %1.</source>
        <extracomment>%1 a list such as &quot;·tired 0.637; ·it 0.120&quot;</extracomment>
        <translation>
            <numerusform>%n 个键平均获得的权重。最大者：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weights of query %1 over %n keys. Largest: %2.</source>
        <extracomment>%1 a query, %2 a list such as &quot;·tired 0.637; ·it 0.120&quot;</extracomment>
        <translation>
            <numerusform>查询 %1 对 %n 个键的权重。最大者：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ToldView</name>
    <message>
        <source>Menu of the picture: %1</source>
        <extracomment>%1 the title of a picture</extracomment>
        <translation>图的菜单：%1</translation>
    </message>
    <message>
        <source>Copy, save or list what the picture shows (Shift+F10 on the picture)</source>
        <translation>复制、保存或以表格列出图中内容（焦点在图上时按 Shift+F10）</translation>
    </message>
</context>
<context>
    <name>lab::ui::ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
</TS>
