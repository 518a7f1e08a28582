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
        <translation>分数</translation>
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
        <translation>先算出全部分数，再保留每行最大的几个：后续步骤很省，但分数本身仍随长度的平方增长。</translation>
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
        <translation>用查询与键的特征（elu + 1）之积代替分数的指数，使开销随长度而不是长度的平方增长。权重之和为 1；打分函数、缩放和温度都不起作用。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Added to every score: above 0 all weights grow, below 0 they shrink.</source>
        <translation>加到每个分数上：大于 0 时所有权重变大，小于 0 时变小。</translation>
    </message>
    <message>
        <source>Bias by length</source>
        <translation>按长度取偏置</translation>
    </message>
    <message>
        <source>1 takes the logarithm of the number of keys off every score, so that the weights of a query add up to about as much however many keys there are; 0 does not.</source>
        <translation>取 1 时从每个分数中减去键数的对数，使一个查询的权重之和不随键数明显变化；取 0 时不减。</translation>
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
        <translation>每个键的权重都大于 0，一个查询的权重之和为 1。分数每大 1，权重就大 e 倍。</translation>
    </message>
    <message>
        <source>Softmax plus one</source>
        <translation>Softmax 加一</translation>
    </message>
    <message>
        <source>Softmax with one more key of score 0 that nobody sees: where all scores are far below 0 a query attends to almost nothing. The weights sum to less than 1.</source>
        <translation>相当于多了一个分数为 0 的隐形键的 softmax：所有分数都远小于 0 时，查询几乎什么也不关注。权重之和小于 1。</translation>
    </message>
    <message>
        <source>Sparsemax</source>
        <translation>Sparsemax</translation>
    </message>
    <message>
        <source>Takes one threshold off all scores of a query and cuts at 0, so that distant keys get a weight of exactly 0. The weights sum to 1.</source>
        <translation>从一个查询的所有分数中减去同一个阈值，并在 0 处截断，使得分相差较远的键权重恰为 0。权重之和为 1。</translation>
    </message>
    <message>
        <source>How many keys a query attends to: those with the largest scores.</source>
        <translation>一个查询关注多少个键：取分数最大的那些。</translation>
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
        <translation>只在分数最大的 k 个键上做 softmax；其余键的权重恰为 0。权重之和为 1。</translation>
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
        <translation>把查询和键的相邻两列旋转一个随位置增大的角度；这样分数只取决于相对距离。</translation>
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
        <translation>每个头从分数中减去各自的斜率乘以距离，前后两个方向都适用。</translation>
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
        <translation>把各特征加权合成一个分数。</translation>
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
        <translation>查询与键方向一致时分数大；向量越长，分数越大。</translation>
    </message>
    <message>
        <source>Scaled dot product</source>
        <translation>缩放点积</translation>
    </message>
    <message>
        <source>The dot product divided by the root of its width, so that scores spread equally far whatever the width is.</source>
        <translation>点积除以宽度的平方根，使分数的离散程度与宽度无关。</translation>
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
        <translation>键离查询越近，分数越大：配合 softmax 就是核平滑（Nadaraya–Watson）。</translation>
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
        <translation>更改覆盖的数值</translation>
    </message>
    <message>
        <source>Change second sequence</source>
        <translation>更改第二序列</translation>
    </message>
</context>
<context>
    <name>lab::ui::AttentionPanel</name>
    <message>
        <source>softmax over keys, rows sum to 1</source>
        <translation>对键做 softmax，每行之和为 1</translation>
    </message>
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
        <source>softmax of scores ÷ %1</source>
        <translation>对得分 ÷ %1 做 softmax</translation>
    </message>
    <message>
        <source>softmax over keys</source>
        <translation>对键做 softmax</translation>
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
        <source>Point at a cell or move with the arrow keys to read its value; click or Enter pins it.</source>
        <translation>将鼠标指向单元格，或用方向键移动，即可读取数值；单击或按 Enter 键将其固定。</translation>
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
        <source>Close the program</source>
        <translation>退出程序</translation>
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
        <source>Attention Lab projects (*.json);;All files (*)</source>
        <translation>Attention Lab 项目 (*.json);;所有文件 (*)</translation>
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
    <name>lab::ui::HeadListModel</name>
    <message>
        <source>%1: largest weight %2</source>
        <translation>%1：最大权重 %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::HeadsPanel</name>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>Weights of every head, named layer.head; choose one to see it large. All use the present scale, mask and temperature; rows are queries, columns keys</source>
        <translation>所有头的权重，按“层.头”编号；选择一个即可放大查看。所有头均采用当前的缩放、掩码和温度；行为查询，列为键</translation>
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
        <source>The dot product times the scale, %1</source>
        <translation>点积乘以缩放系数 %1</translation>
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
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>The additive bias of this cell</source>
        <translation>加到该单元格得分上的偏置</translation>
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
        <source>0 where the query may attend to the key, minus infinity where it may not</source>
        <translation>查询可以关注该键时为 0，不可关注时为负无穷</translation>
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
        <source>÷ row sum</source>
        <translation>÷ 行和</translation>
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
    <name>lab::ui::ParametersPanel</name>
    <message numerus="yes">
        <source>%n query(s) can attend to nothing: their weights and context are 0.</source>
        <translation>
            <numerusform>有 %n 个查询没有任何可以关注的键，其权重和上下文向量均为 0。</numerusform>
        </translation>
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
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Where the vectors come from, and who trained them</source>
        <translation>向量从何而来，由谁训练</translation>
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
        <source>Which keys a query may attend to. Causal: none that come later (bottom-right: the queries are the last positions; top-left: the first). Padding: not the keys at the end</source>
        <translation>查询可以关注哪些键。因果：不能关注位置更靠后的键（默认右下对齐，即查询对应序列的最后若干位置；左上对齐则对应最前若干位置）。填充：不能关注末尾的填充键</translation>
    </message>
    <message>
        <source>How many keys at the end are padding, which no query may attend to</source>
        <translation>末尾有多少个键是填充，任何查询都不能关注它们</translation>
    </message>
    <message>
        <source>Scores are divided by it before the softmax: below 1 sharper, above 1 more even</source>
        <translation>得分在 softmax 之前除以温度：小于 1 时分布更尖锐，大于 1 时更均匀</translation>
    </message>
    <message>
        <source>How many heads the seeded projections make</source>
        <translation>由随机种子生成的投影构成多少个头</translation>
    </message>
    <message>
        <source>Show or hide temperature, seed and number of heads</source>
        <translation>显示或隐藏温度、随机种子和头数</translation>
    </message>
    <message>
        <source>rank %1 of %2: W_q W_kᵀ of the head cut to rank %1</source>
        <translation>秩 %1/%2：该头的 W_q W_kᵀ 截断到秩 %1</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
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
        <source>Where the random numbers start; the same seed gives the same numbers on every computer</source>
        <translation>随机数生成的起点；同一随机种子在任何计算机上都得到相同的数值</translation>
    </message>
    <message>
        <source>all columns of the table</source>
        <translation>表格的全部列</translation>
    </message>
    <message>
        <source>Head&apos;s own 1/√d</source>
        <translation>头自身的 1/√d</translation>
    </message>
    <message>
        <source>With as many queries as keys this is the same as causal.</source>
        <translation>查询数与键数相同时，与因果掩码完全一样。</translation>
    </message>
    <message>
        <source>The mask works on the head that is shown; the layers before it run as trained, without it.</source>
        <translation>掩码只作用于当前显示的头；它之前的各层仍按训练时的方式运行，不加掩码。</translation>
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
